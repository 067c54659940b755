import type { LingxiEvent, Message } from '@lingxi/contract';
import { type Desk, foldersOf } from './desk.ts';
import { hasFacts, patchConversation } from './patch-conversation.ts';
import { placeConversation } from './place.ts';
import { appendMessage } from './thread.ts';

/** What an event cannot tell and has to be fetched. */
export type Ask =
  | { what: 'conversation'; id: string }
  | { what: 'messages'; id: string; after: number }
  | { what: 'counts' };

export interface Applied {
  desk: Desk;
  asks: Ask[];
}

const withUpdated = (desk: Desk, message: Message): Desk =>
  desk.thread
    ? {
        ...desk,
        thread: {
          ...desk.thread,
          items: desk.thread.items.map((m) => (m.id === message.id ? message : m)),
        },
      }
    : desk;

function withAppended(desk: Desk, message: Message, asks: Ask[]): Desk {
  if (!desk.thread) return desk;
  const appended = appendMessage(desk.thread, message);
  if (appended.kind === 'gap') {
    asks.push({ what: 'messages', id: message.conversationId, after: appended.after });
  }
  return appended.kind === 'joined' ? { ...desk, thread: appended.thread } : desk;
}

/**
 * One event, applied to what is held of its conversation. Pure: the same event twice, or out of
 * order, ends in the same state; what cannot be known from it is returned as a question.
 */
export function applyEvent(desk: Desk, event: LingxiEvent): Applied {
  const asks: Ask[] = [];
  if (!hasFacts(event)) return { desk, asks };
  const facts = event.data.conversation;
  let next = desk;
  if (event.type === 'message.received' || event.type === 'message.sent') {
    next = withAppended(next, event.data.message, asks);
  }
  if (event.type === 'message.updated') {
    return { desk: withUpdated(next, event.data.message), asks };
  }
  if (!desk.conversation) {
    // Somebody else's conversation is fetched only for a folder that is on the screen.
    const isShown = foldersOf(facts, desk.myId).some((folder) => desk.folders[folder]);
    if (isShown) asks.push({ what: 'conversation', id: facts.id });
    asks.push({ what: 'counts' });
    return { desk: next, asks };
  }
  // The summary of a handoff is written with it but not told in the event.
  if (event.type === 'conversation.queued') asks.push({ what: 'conversation', id: facts.id });
  const patched = patchConversation(desk.conversation, event);
  const isGuess = event.type === 'conversation.read' && event.data.by === 'agent';
  if (isGuess && event.data.seq < patched.lastSeq && patched.unreadCount > 0) {
    asks.push({ what: 'conversation', id: facts.id });
  }
  return { desk: placeConversation(next, patched), asks };
}
