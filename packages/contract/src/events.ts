import type {
  AgentId,
  ContactId,
  ConversationId,
  EventId,
  FaqId,
  HoursId,
  ImportId,
  InboxId,
  MessageId,
  TagId,
  TeamId,
} from './ids.ts';
import type { Conversation, QueuePlace, SurveySubject } from './nouns/conversation.ts';
import type { ImportKind } from './nouns/import.ts';
import type { HandoffReason, Message } from './nouns/message.ts';

/** Who did it. A job or rule acts as `system`. */
export interface Actor {
  kind: 'agent' | 'contact' | 'bot' | 'system';
  id: string | null;
  name: string | null;
}

/** The conversation's place after the event: enough to decide who may see it and who cares. */
export interface ConversationFacts {
  id: ConversationId;
  number: number;
  inboxId: InboxId;
  contactId: ContactId;
  status: Conversation['status'];
  handler: Conversation['handler'];
  assigneeId: AgentId | null;
  teamId: TeamId | null;
  lastSeq: number;
}

interface OfConversation {
  conversation: ConversationFacts;
}

/** What happened, by type. Payloads are a promise: fields are added, never removed. */
export interface EventPayloads {
  /** The contact wrote. */
  'message.received': OfConversation & { message: Message };
  /** An agent, the bot or the system wrote; also notes and system lines. */
  'message.sent': OfConversation & { message: Message };
  'message.updated': OfConversation & { message: Message };
  'conversation.created': OfConversation;
  'conversation.queued': OfConversation & { reason: HandoffReason };
  'conversation.assigned': OfConversation & { previousAssigneeId: AgentId | null };
  'conversation.transferred': OfConversation & {
    previousAssigneeId: AgentId | null;
    previousTeamId: TeamId | null;
    note: string;
  };
  'conversation.handed_back': OfConversation & { previousAssigneeId: AgentId | null };
  'conversation.snoozed': OfConversation & { until: string };
  'conversation.woken': OfConversation;
  'conversation.resolved': OfConversation;
  'conversation.reopened': OfConversation;
  'conversation.tagged': OfConversation & { tags: string[] };
  'conversation.rated': OfConversation & {
    rating: number;
    comment: string;
    of: SurveySubject;
  };
  /** One side has read up to a position. */
  'conversation.read': OfConversation & { by: 'agent' | 'contact'; seq: number };
  'contact.updated': { contactId: ContactId };
  /** `fromId` has become part of `contactId`. */
  'contact.merged': { contactId: ContactId; fromId: ContactId };
  /** A merge was undone: `fromId` stands on its own again. */
  'contact.separated': { contactId: ContactId; fromId: ContactId };
  'contact.blocked': { contactId: ContactId };
  'contact.unblocked': { contactId: ContactId };
  'agent.updated': { agentId: AgentId };
  'team.updated': { teamId: TeamId };
  'inbox.updated': { inboxId: InboxId };
  /** Business hours were made, changed or deleted. */
  'hours.updated': { hoursId: HoursId };
  /** A tag has another name now; null: it is gone. */
  'tag.updated': { tagId: TagId; name: string; becomes: string | null };
  'account.updated': Record<string, never>;
  /** Simulated visitors were let into the demo shop. */
  'demo.started': { runId: string };
  'faq.saved': { faqIds: FaqId[] };
  'faq.deleted': { faqIds: FaqId[] };
  /** A file's rows are being written. */
  'import.started': { importId: ImportId };
  /** They are written, all at once. Contacts and orders that came this way are not told one by one. */
  'import.finished': { importId: ImportId; kind: ImportKind };
  'faq.feedback': { faqId: FaqId; messageId: MessageId; isHelpful: boolean };
}

export type EventType = keyof EventPayloads;

export type LingxiEvent<T extends EventType = EventType> = {
  [K in T]: {
    id: EventId;
    type: K;
    occurredAt: string;
    actor: Actor;
    data: EventPayloads[K];
  };
}[T];

/** Best-effort news that is never stored. */
export interface Signals {
  typing: { conversationId: ConversationId; by: Actor; isTyping: boolean; preview?: string };
  /** Who looks at a conversation right now. */
  viewing: { conversationId: ConversationId; agentId: AgentId; isViewing: boolean };
  'contact.presence': { contactId: ContactId; isOnline: boolean };
  'agent.presence': { agentId: AgentId; isConnected: boolean };
  /** The visitor's place in the queue changed. Null: no longer waiting, or nobody is there. */
  queue: { conversationId: ConversationId; place: QueuePlace | null };
}
export type SignalName = keyof Signals;
