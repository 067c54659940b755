import type { Conversation, Folder } from '@lingxi/contract';
import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  skipToken,
} from '@tanstack/react-query';
import { client } from '../client.ts';
import type { Counts, Thread } from '../live/desk.ts';
import { refreshThread } from '../live/thread.ts';
import { putConversation } from '../live/write-caches.ts';
import { keys } from '../queries.ts';

export const countsQuery = queryOptions({
  queryKey: keys.counts,
  queryFn: ({ signal }): Promise<Counts> => client.call('screens.counts', { signal }),
  // Events change it by what they tell; the server's own count now and then corrects the sum.
  refetchInterval: 60_000,
});

export const folderQuery = (folder: Folder) =>
  infiniteQueryOptions({
    queryKey: keys.folder(folder),
    queryFn: ({ pageParam, signal }) =>
      client.call('conversations.list', {
        query: { folder, cursor: pageParam, limit: 40 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** Filled by `screenQuery` and kept true by the live connection. */
export const conversationQuery = (id: string) =>
  queryOptions<Conversation>({ queryKey: keys.conversation(id), queryFn: skipToken });
export const threadQuery = (id: string) =>
  queryOptions<Thread>({ queryKey: keys.thread(id), queryFn: skipToken });

/** One call fetches all a thread shows; its parts go to the caches of their nouns. */
export const screenQuery = (cache: QueryClient, myId: string, id: string) =>
  queryOptions({
    queryKey: keys.screen(id),
    queryFn: async ({ signal }) => {
      const screen = await client.call('screens.conversation', { params: { id }, signal });
      const { conversation, messages, hasMore, ...rest } = screen;
      putConversation(cache, myId, conversation);
      cache.setQueryData<Thread>(keys.thread(id), (known) =>
        refreshThread(known, { items: messages, hasMore }),
      );
      return rest;
    },
  });
