import type { Message } from '@lingxi/contract';
import type { Thread } from './desk.ts';

/** Joins messages into a thread: by `seq`, each once, the newer copy wins. */
export function joinMessages(known: Message[], more: Message[]): Message[] {
  if (more.length === 0) return known;
  const bySeq = new Map(known.map((m) => [m.seq, m]));
  for (const message of more) bySeq.set(message.seq, message);
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

export type Appended =
  | { kind: 'joined'; thread: Thread }
  | { kind: 'known' }
  /** Messages between are missing: ask for everything after `after`. */
  | { kind: 'gap'; after: number };

/** Takes a live message into the loaded stretch, or says what has to be fetched first. */
export function appendMessage(thread: Thread, message: Message): Appended {
  const last = thread.items.at(-1)?.seq ?? 0;
  if (message.seq > last + 1) return { kind: 'gap', after: last };
  const first = thread.items[0]?.seq ?? message.seq;
  const isKnown = thread.items.some((m) => m.id === message.id || m.seq === message.seq);
  if (isKnown || message.seq < first) return { kind: 'known' };
  return { kind: 'joined', thread: { ...thread, items: joinMessages(thread.items, [message]) } };
}

/** A snapshot of the latest messages joins what is loaded, or replaces it where they do not meet. */
export function refreshThread(known: Thread | undefined, latest: Thread): Thread {
  const last = known?.items.at(-1)?.seq;
  const first = latest.items[0]?.seq;
  if (!known || last === undefined || first === undefined || last + 1 < first) return latest;
  const isReachingBack = (known.items[0]?.seq ?? first) < first;
  return {
    items: joinMessages(known.items, latest.items),
    hasMore: isReachingBack ? known.hasMore : latest.hasMore,
  };
}
