import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { VirtualizerHandle } from 'virtua';
import type { ThreadItem } from './build-items.ts';

/** So near to the end counts as being there. */
const slackPx = 24;

export interface ThreadScroll {
  box: RefObject<HTMLDivElement | null>;
  list: RefObject<VirtualizerHandle | null>;
  isAtBottom: boolean;
  /** Messages of the contact that came while reading further up. */
  newCount: number;
  onScroll: () => void;
  toBottom: () => void;
}

/**
 * Stays at the end while lines come, the composer grows or pictures load, unless the agent has
 * scrolled up; then it counts what came and leaves the view alone.
 */
export function useThreadScroll(items: ThreadItem[]): ThreadScroll {
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const isPinned = useRef(true);
  const [isAtBottom, setAtBottom] = useState(true);
  const [newCount, setNewCount] = useState(0);
  const lastSeq = useRef(0);

  const toBottom = useCallback(() => {
    isPinned.current = true;
    setAtBottom(true);
    setNewCount(0);
    list.current?.scrollToIndex(items.length - 1, { align: 'end' });
  }, [items.length]);

  const onScroll = useCallback(() => {
    const el = box.current;
    if (!el) return;
    const isNear = el.scrollHeight - el.scrollTop - el.clientHeight < slackPx;
    isPinned.current = isNear;
    setAtBottom(isNear);
    if (isNear) setNewCount(0);
  }, []);

  useLayoutEffect(() => {
    const seqs = items.flatMap((i) =>
      i.type === 'message' && i.message.author.kind === 'contact' ? [i.message.seq] : [],
    );
    const fresh = seqs.filter((seq) => seq > lastSeq.current).length;
    const isOpening = lastSeq.current === 0;
    lastSeq.current = seqs.at(-1) ?? lastSeq.current;
    const isOwn = items.at(-1)?.type === 'outgoing';
    if (isPinned.current || isOwn) toBottom();
    else if (!isOpening && fresh > 0) setNewCount((n) => n + fresh);
  }, [items, toBottom]);

  useEffect(() => {
    const el = box.current;
    if (!el) return;
    const observer = new ResizeObserver(() => {
      if (isPinned.current) el.scrollTop = el.scrollHeight;
    });
    observer.observe(el);
    for (const child of el.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);

  return { box, list, isAtBottom, newCount, onScroll, toBottom };
}
