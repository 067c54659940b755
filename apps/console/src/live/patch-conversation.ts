import type {
  Conversation,
  ConversationFacts,
  EventPayloads,
  EventType,
  LingxiEvent,
  Message,
} from '@lingxi/contract';
import { previewOf } from '../messages/preview.ts';

/** Events about a conversation: all that carry its place after them. */
export type FactsEvent = LingxiEvent<FactsType>;
type FactsType = {
  [T in EventType]: EventPayloads[T] extends { conversation: ConversationFacts } ? T : never;
}[EventType];

export const hasFacts = (event: LingxiEvent): event is FactsEvent => 'conversation' in event.data;

/** What the server's one statement does to the row when a message is stored. */
function withMessage(c: Conversation, message: Message): Conversation {
  // A row goes on showing what was said; a system line stands in the thread only.
  if (message.kind === 'event') return c;
  const next = {
    ...c,
    lastMessage: {
      author: message.author,
      kind: message.kind,
      preview: previewOf(message),
      at: message.createdAt,
    },
  };
  if (message.kind !== 'message') return next;
  if (message.author.kind === 'contact') {
    return {
      ...next,
      unreadCount: c.unreadCount + 1,
      waitingSince: c.waitingSince ?? message.createdAt,
      contactReadSeq: message.seq,
    };
  }
  if (message.author.kind === 'bot') return { ...next, waitingSince: null };
  return { ...next, waitingSince: null, unreadCount: 0, agentReadSeq: message.seq };
}

function withRead(c: Conversation, by: 'agent' | 'contact', seq: number): Conversation {
  if (by === 'contact') return { ...c, contactReadSeq: Math.max(c.contactReadSeq, seq) };
  const agentReadSeq = Math.max(c.agentReadSeq, seq);
  return { ...c, agentReadSeq, unreadCount: agentReadSeq >= c.lastSeq ? 0 : c.unreadCount };
}

/**
 * A snapshot may already hold a message whose event comes after it. The position alone does not
 * tell: another event of the same transaction may have raised `lastSeq` first.
 */
const isCounted = (held: Conversation, message: Message) =>
  message.seq <= held.lastSeq &&
  held.lastMessage !== null &&
  Date.parse(message.createdAt) <= Date.parse(held.lastMessage.at);

/** An event of an older server tells only the number. */
const rated = (
  { survey }: Conversation,
  { of, comment = '' }: Partial<EventPayloads['conversation.rated']>,
  at: string,
): Conversation['survey'] =>
  of ? { of, askedAt: survey?.askedAt ?? null, ratedAt: survey?.ratedAt ?? at, comment } : survey;

/** What one event changes in a conversation we hold. */
export function patchConversation(held: Conversation, event: FactsEvent): Conversation {
  const { status, handler, assigneeId, teamId, lastSeq } = event.data.conversation;
  const at = event.occurredAt;
  const c: Conversation = {
    ...held,
    status,
    handler,
    assigneeId,
    teamId,
    lastSeq: Math.max(held.lastSeq, lastSeq),
    queuedAt: handler === 'queue' ? (held.queuedAt ?? at) : null,
    snoozedUntil: status === 'snoozed' ? held.snoozedUntil : null,
    resolvedAt: status === 'resolved' ? held.resolvedAt : null,
    updatedAt: at,
  };
  switch (event.type) {
    case 'message.received':
    case 'message.sent': {
      return isCounted(held, event.data.message) ? c : withMessage(c, event.data.message);
    }
    case 'conversation.queued':
      return {
        ...c,
        queuedAt: at,
        handoff: { reason: event.data.reason, summary: held.handoff?.summary ?? null, at },
      };
    case 'conversation.transferred':
      return { ...c, queuedAt: handler === 'queue' ? at : null };
    case 'conversation.snoozed':
      return { ...c, snoozedUntil: event.data.until };
    case 'conversation.resolved':
      return { ...c, resolvedAt: at, unreadCount: 0, agentReadSeq: c.lastSeq };
    case 'conversation.tagged':
      return { ...c, tags: event.data.tags };
    case 'conversation.rated':
      return { ...c, rating: event.data.rating, survey: rated(held, event.data, at) };
    case 'conversation.read':
      return withRead(c, event.data.by, event.data.seq);
    default:
      return c;
  }
}
