import type { Conversation, Message } from '@lingxi/contract';
import { queryOptions } from '@tanstack/react-query';
import { client } from '../client.ts';

export interface Transcript {
  conversation: Conversation;
  messages: Message[];
  /** There are more than a page can show. */
  isCut: boolean;
}

/** As many as the text file has. */
export const mostMessages = 5000;
const pageSize = 200;

/** From the first message on; fetched when the page is opened, as it stands then. */
export const transcriptQuery = (id: string) =>
  queryOptions({
    queryKey: ['transcript', id],
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }): Promise<Transcript> => {
      const params = { id };
      const conversation = await client.call('conversations.get', { params, signal });
      const messages: Message[] = [];
      for (;;) {
        const after = messages.at(-1)?.seq ?? 0;
        const query = { after, limit: pageSize };
        const page = await client.call('conversations.listMessages', { params, query, signal });
        messages.push(...page.items);
        if (!page.hasMore) return { conversation, messages, isCut: false };
        if (messages.length >= mostMessages) return { conversation, messages, isCut: true };
      }
    },
  });
