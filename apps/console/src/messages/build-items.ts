import type { Message } from '@lingxi/contract';
import type { Typing } from '../live/signals.ts';
import type { Outgoing } from './outgoing.ts';

/** What stands in a thread from top to bottom. */
export type ThreadItem =
  | { type: 'day'; key: string; at: string }
  | { type: 'unread'; key: string }
  | { type: 'event'; key: string; message: Message }
  | { type: 'message'; key: string; message: Message; isFirst: boolean }
  | { type: 'outgoing'; key: string; outgoing: Outgoing; isFirst: boolean }
  | { type: 'typing'; key: string; typing: Typing };

export interface ThreadParts {
  messages: readonly Message[];
  outgoing: readonly Outgoing[];
  typing: readonly Typing[];
  /** How far had been read when the thread was opened; null without a divider. */
  readSeq: number | null;
}

/** Lines of one speaker within so many minutes share one head. */
const groupMinutes = 5;

const dayOf = (iso: string) => new Date(iso).toDateString();

function isSameGroup(before: Message | undefined, next: Message): boolean {
  if (!before || before.kind !== next.kind || before.kind === 'event') return false;
  if (before.author.kind !== next.author.kind || before.author.id !== next.author.id) return false;
  return Date.parse(next.createdAt) - Date.parse(before.createdAt) < groupMinutes * 60_000;
}

/** A message keeps the key it was shown under while it was being sent: nothing jumps or flashes. */
const keyOf = (m: Message) => (m.author.kind === 'agent' && m.clientId ? m.clientId : m.id);

export function buildItems({ messages, outgoing, typing, readSeq }: ThreadParts): ThreadItem[] {
  const items: ThreadItem[] = [];
  let before: Message | undefined;
  let day = '';
  let isDivided = readSeq === null;
  for (const message of messages) {
    let isBroken = false;
    if (dayOf(message.createdAt) !== day) {
      day = dayOf(message.createdAt);
      items.push({ type: 'day', key: `day-${day}`, at: message.createdAt });
      isBroken = true;
    }
    const isTheirs = message.kind === 'message' && message.author.kind === 'contact';
    if (!isDivided && isTheirs && message.seq > (readSeq ?? 0)) {
      items.push({ type: 'unread', key: 'unread' });
      isDivided = true;
      isBroken = true;
    }
    const key = keyOf(message);
    if (message.kind === 'event') items.push({ type: 'event', key, message });
    else {
      const isFirst = isBroken || !isSameGroup(before, message);
      items.push({ type: 'message', key, message, isFirst });
    }
    before = message;
  }
  const settled = new Set(messages.map((m) => m.clientId));
  let kind = '';
  for (const waiting of outgoing) {
    if (settled.has(waiting.clientId)) continue;
    const isFirst = waiting.kind !== kind;
    items.push({ type: 'outgoing', key: waiting.clientId, outgoing: waiting, isFirst });
    kind = waiting.kind;
  }
  for (const t of typing)
    items.push({ type: 'typing', key: `typing-${t.by.kind}-${t.by.id}`, typing: t });
  return items;
}
