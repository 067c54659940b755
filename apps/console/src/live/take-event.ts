import type { LingxiEvent, Message } from '@lingxi/contract';
import type { QueryClient } from '@tanstack/react-query';
import { keys } from '../queries.ts';
import { answerAsks } from './answer-asks.ts';
import { applyEvent } from './apply-event.ts';
import type { Thread } from './desk.ts';
import { hasFacts } from './patch-conversation.ts';
import { staleAfter } from './stale-after.ts';
import { appendMessage } from './thread.ts';
import { readDesk, writeDesk } from './write-caches.ts';

/** A message confirmed to us before its event has come. */
export function takeMessage(cache: QueryClient, myId: string, message: Message): void {
  const id = message.conversationId;
  const thread = cache.getQueryData<Thread>(keys.thread(id));
  if (!thread) return;
  const appended = appendMessage(thread, message);
  if (appended.kind === 'joined') cache.setQueryData(keys.thread(id), appended.thread);
  if (appended.kind === 'gap') {
    answerAsks(cache, myId, [{ what: 'messages', id, after: appended.after }]);
  }
}

/** The one place where a live event reaches the caches. */
export function takeEvent(cache: QueryClient, myId: string, event: LingxiEvent): void {
  if (hasFacts(event)) {
    const id = event.data.conversation.id;
    const before = readDesk(cache, myId, id);
    const { desk, asks } = applyEvent(before, event);
    writeDesk(cache, id, before, desk);
    answerAsks(cache, myId, asks);
    return;
  }
  for (const queryKey of staleAfter[event.type] ?? []) void cache.invalidateQueries({ queryKey });
}
