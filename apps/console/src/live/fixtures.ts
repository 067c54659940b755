import type {
  Conversation,
  ConversationFacts,
  EventPayloads,
  EventType,
  Folder,
  LingxiEvent,
  Message,
  NotificationChoices,
} from '@lingxi/contract';
import type { Counts, Desk } from './desk.ts';

const both = { hasSound: true, hasDesktop: true };
export const allNotices: NotificationChoices = {
  isSoundOn: true,
  tone: 'chime',
  isDesktopOn: false,
  on: { queued: both, message: both, assigned: both, mentioned: both, transferred: both },
  quiet: { isOn: false, from: '22:00', to: '08:00' },
};

/** Built for tests: the smallest true things, changed where a test cares. */
export const me = 'agent-me';
export const minute = (n: number) => new Date(Date.UTC(2026, 10, 23, 9, n)).toISOString();

export function aMessage(seq: number, change: Partial<Message> = {}): Message {
  return {
    id: `message-${seq}`,
    conversationId: 'c1',
    seq,
    kind: 'message',
    author: { kind: 'contact', id: 'contact-1', name: '周雨桐' },
    text: `第 ${seq} 句`,
    content: {},
    clientId: null,
    createdAt: minute(seq),
    ...change,
  };
}

export function aConversation(change: Partial<Conversation> = {}): Conversation {
  return {
    id: 'c1',
    number: 1024,
    inboxId: 'inbox-1',
    channel: 'web',
    contact: { id: 'contact-1', name: '周雨桐', tier: 'vip', isOnline: true },
    status: 'open',
    handler: 'agent',
    assigneeId: me,
    teamId: null,
    tags: [],
    handoff: null,
    queuedAt: null,
    snoozedUntil: null,
    waitingSince: null,
    lastSeq: 3,
    lastMessage: {
      author: { kind: 'agent', id: me, name: '林晨' },
      kind: 'message',
      preview: '您好',
      at: minute(3),
    },
    unreadCount: 0,
    agentReadSeq: 3,
    contactReadSeq: 1,
    rating: null,
    survey: null,
    resolvedAt: null,
    createdAt: minute(0),
    updatedAt: minute(3),
    ...change,
  };
}

export const factsOf = (c: Conversation): ConversationFacts => ({
  id: c.id,
  number: c.number,
  inboxId: c.inboxId,
  contactId: c.contact.id,
  status: c.status,
  handler: c.handler,
  assigneeId: c.assigneeId,
  teamId: c.teamId,
  lastSeq: c.lastSeq,
});

type Rest<T extends EventType> = Omit<EventPayloads[T], 'conversation'>;

/** An event about a conversation, whose place after it is `after`. */
export function anEvent<T extends EventType>(
  type: T,
  after: Conversation,
  rest: Rest<T>,
  change: Partial<Pick<LingxiEvent, 'actor' | 'occurredAt'>> = {},
): LingxiEvent {
  const data = { conversation: factsOf(after), ...rest };
  return {
    id: `event-${type}-${after.lastSeq}`,
    type,
    occurredAt: minute(after.lastSeq),
    actor: { kind: 'system', id: null, name: null },
    data,
    ...change,
  } as unknown as LingxiEvent;
}

export const someCounts: Counts = {
  mine: 1,
  mineUnread: 0,
  queue: 2,
  bot: 3,
  all: 6,
  snoozed: 0,
  resolved: 5,
};

export function aDesk(change: Partial<Desk> = {}): Desk {
  const conversation = aConversation();
  return {
    myId: me,
    counts: someCounts,
    folders: { mine: [{ items: [conversation], nextCursor: null }] },
    conversation,
    thread: { items: [aMessage(1), aMessage(2), aMessage(3)], hasMore: false },
    ...change,
  };
}

export const idsIn = (desk: Desk, folder: Folder): string[] =>
  (desk.folders[folder] ?? []).flatMap((page) => page.items.map((c) => c.id));
