import type { Message } from '@lingxi/contract';
import { report } from '../session.ts';
import { getState, set } from '../store.ts';
import { fetchMessages } from '../talk.ts';

let isLoading = false;

/** One page further back, into the conversation before when this one is all here. */
export const loadEarlier = async (): Promise<void> => {
  const { messages, conversations, hasEarlier } = getState();
  const first = messages[0];
  if (isLoading || !hasEarlier || !first) return;
  isLoading = true;
  try {
    const index = conversations.findIndex((c) => c.id === first.conversationId);
    let hasMore = await fetchMessages(first.conversationId, { before: first.seq });
    const before = conversations[index - 1];
    if (!hasMore && before) hasMore = await fetchMessages(before.id);
    set({ hasEarlier: hasMore || index > 1 });
  } catch (error) {
    report(error);
  }
  isLoading = false;
};

const renewed = new Set<string>();

/** A file's address runs out: its message is asked for again, once for each broken picture. */
export const renew = (message: Message, fileId: string): void => {
  if (renewed.has(fileId)) return;
  renewed.add(fileId);
  fetchMessages(message.conversationId, { after: message.seq - 1 }).catch(report);
};
