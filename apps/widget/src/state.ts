import type {
  Actor,
  Attachment,
  LingxiEvent,
  Locale,
  Message,
  QueuePlace,
  Visitor,
  VisitorConversation,
  WidgetConfig,
} from '@lingxi/contract';
import type { LiveStatus, SignalFrame } from '@lingxi/sdk/live';

/** A message of ours the server has not settled, or has refused. */
export interface Pending {
  id: string;
  text: string;
  attachments: Attachment[];
  chosenFaqId?: string;
  /** Why it was refused, in the visitor's language. */
  error?: string;
}

/** A chosen file on its way to the server, before the message that names it. */
export interface Upload {
  id: string;
  name: string;
  /** Sent so far, 0 to 1. */
  part: number;
  attachment?: Attachment;
}

/** As its visitor sees it; without `queue` until we are told whether there is a place. */
export type Talk = Omit<VisitorConversation, 'queue'> & { queue?: QueuePlace | null };

/** What stands between the visitor and the conversation. */
export type Gate = 'loading' | 'ready' | 'signIn' | 'form' | 'missing' | 'unreachable';
export type Panel = 'menu' | 'emoji' | 'articles' | 'leave_message';
export type Theme = 'auto' | 'light' | 'dark';

export interface State {
  mode: 'widget' | 'page';
  locale: Locale;
  /** The site's or the app's; without one it is the inbox's. */
  theme?: Theme;
  config?: WidgetConfig;
  gate: Gate;
  /** Why the gate is shut, in the server's words. */
  reason?: string;
  isOpen?: boolean;
  /** The panel could not be fetched. */
  hasFailed?: boolean;
  /** The site took the launcher away. */
  isHidden?: boolean;
  status: LiveStatus;
  /** The line was lost while looking: its return is worth a word. */
  wasLost?: boolean;
  visitor?: Visitor;
  /** Oldest first, and so are messages: ids are sortable by the time of creation. */
  conversations: Talk[];
  messages: Message[];
  hasEarlier?: boolean;
  /** Messages that came in live: what a screen reader is told. */
  fresh: string[];
  pending: Pending[];
  uploads: Upload[];
  /** A file is held over the panel. */
  isDragging?: boolean;
  /** Who is typing to us. */
  typing?: Actor;
  /** Conversation -> how far it has been read here. */
  readSeq: Record<string, number>;
  /** The furthest place seen in the present wait, for the ring. */
  queueStart: number;
  /** New messages below while scrolled up. */
  below: number;
  draft: string;
  panel?: Panel;
  shownImage?: Attachment;
  /** One sentence about something that failed. */
  notice?: string;
  hasSound?: boolean;
}

export const initialState: State = {
  mode: 'widget',
  locale: 'zh',
  gate: 'loading',
  status: 'connecting',
  conversations: [],
  messages: [],
  fresh: [],
  pending: [],
  uploads: [],
  readSeq: {},
  queueStart: 0,
  below: 0,
  draft: '',
};

export type Action =
  | { t: 'set'; patch: Partial<State> }
  | { t: 'messages'; items: Message[]; conversation?: Talk }
  | { t: 'event'; event: LingxiEvent }
  | { t: 'signal'; signal: SignalFrame }
  | { t: 'status'; status: LiveStatus }
  | { t: 'pending'; message: Pending };

const unknown = {
  agent: null,
  hasLeftMessage: false,
  agentReadSeq: 0,
  contactReadSeq: 0,
  rating: null,
  survey: null,
};

/** Replaces by id, or adds; what the item leaves out stays. */
const upsert = <T extends { id: string }>(list: T[], item: Partial<T> & { id: string }): T[] => {
  const known = list.find((other) => other.id === item.id);
  const next = { ...known, ...item } as T;
  return known ? list.map((other) => (other === known ? next : other)) : [...list, next];
};

const placeOf = (m: Message) => m.conversationId + String(m.seq).padStart(10, '0');

const addMessages = (s: State, items: Message[]): State => ({
  ...s,
  messages: items.reduce(upsert, s.messages).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
  pending: s.pending.filter((p) => !items.some((m) => m.clientId === p.id)),
});

type Change = Partial<Talk> & { id: string };

const changeConversation = (s: State, change: Change): State => ({
  ...s,
  conversations: upsert(s.conversations, change).sort((a, b) => (a.id < b.id ? -1 : 1)),
  queueStart: change.queue === null ? 0 : Math.max(s.queueStart, change.queue?.position ?? 0),
});

/** What an event tells about a conversation; the rest is fetched. */
const applyEvent = (s: State, { type, data }: LingxiEvent): State => {
  if (!('conversation' in data)) return s;
  const { id, status, handler, lastSeq } = data.conversation;
  const change: Change = { id, status, handler, lastSeq };
  const known = s.conversations.find((c) => c.id === id);
  if (!known) Object.assign(change, unknown);
  if (handler !== 'agent') change.agent = null;
  if (handler !== 'queue') change.queue = null;
  else if (known?.handler !== 'queue') change.queue = undefined;
  if ('by' in data) {
    const mark = `${data.by}ReadSeq` as const;
    change[mark] = Math.max(data.seq, known?.[mark] ?? 0);
  }
  if ('reason' in data) change.hasLeftMessage = data.reason === 'left_message';
  if ('rating' in data) change.rating = data.rating;
  const next = changeConversation(s, change);
  if (!('message' in data)) return next;
  if (type === 'message.sent') {
    next.typing = undefined;
    next.fresh = [...s.fresh.slice(-20), data.message.id];
  }
  return addMessages(next, [data.message]);
};

/** Every change of the widget's state. Pure. */
export const reduce = (s: State, action: Action): State => {
  switch (action.t) {
    case 'set':
      return { ...s, ...action.patch };
    case 'messages':
      return addMessages(
        action.conversation ? changeConversation(s, action.conversation) : s,
        action.items,
      );
    case 'event':
      return applyEvent(s, action.event);
    case 'signal': {
      const { name, data } = action.signal;
      if (name === 'queue')
        return changeConversation(s, { id: data.conversationId, queue: data.place });
      if (name !== 'typing' || data.by.kind === 'contact') return s;
      return { ...s, typing: data.isTyping ? data.by : undefined };
    }
    case 'status':
      return {
        ...s,
        status: action.status,
        wasLost: s.wasLost || (s.status === 'online' && action.status !== 'online'),
      };
    case 'pending':
      return { ...s, pending: upsert(s.pending, action.message) };
  }
};

/** The conversation a new message goes to, or the last one there was. */
export const currentOf = (s: State): Talk | undefined =>
  s.conversations[s.conversations.length - 1];

/** How it stands with a person who was asked for: none once one is here, and until we are told. */
export const waitOf = (s: State): 'waiting' | 'nobody' | 'left' | undefined => {
  const { status, handler, hasLeftMessage, queue } = currentOf(s) ?? {};
  if (status !== 'open' || handler !== 'queue') return undefined;
  if (hasLeftMessage) return 'left';
  return queue ? 'waiting' : queue === null ? 'nobody' : undefined;
};

/** The last words were a request to leave a message, and nobody has come since. */
export const isAskedToLeave = (s: State): boolean => {
  const { status, handler, hasLeftMessage, queue } = currentOf(s) ?? {};
  const last = s.messages.filter((m) => m.kind === 'message').pop();
  const isAlone = status === 'open' && handler !== 'agent' && !queue && !hasLeftMessage;
  return isAlone && !!last?.content.form && !s.pending[0];
};

export const isIncoming = (m: Message): boolean =>
  m.kind === 'message' && /agent|bot/.test(m.author.kind);

export const lastIncomingOf = (s: State): Message | undefined =>
  s.messages.filter(isIncoming).pop();

/** Read here, or on another device of theirs. */
export const isRead = (s: State, m: Message): boolean => {
  const { contactReadSeq = 0 } = s.conversations.find((c) => c.id === m.conversationId) ?? {};
  return m.seq <= Math.max(contactReadSeq, s.readSeq[m.conversationId] ?? 0);
};

export const unreadOf = (s: State): number =>
  s.messages.filter((m) => isIncoming(m) && !isRead(s, m)).length;
