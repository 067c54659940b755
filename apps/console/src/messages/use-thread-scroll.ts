import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CacheSnapshot, VirtualizerHandle } from 'virtua';
import type { ThreadItem } from './build-items.ts';

/** So near to the end counts as being there. */
const slackPx = 24;

/** Where the agent was reading in a thread that was left, while it has not grown since. */
interface Place {
  offset: number;
  count: number;
  cache: CacheSnapshot;
}
const places = new Map<string, Place>();

export interface ThreadScroll {
  box: RefObject<HTMLDivElement | null>;
  list: RefObject<VirtualizerHandle | null>;
  /** Sizes from the last visit, for the list to begin with. */
  cache: CacheSnapshot | undefined;
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
export function useThreadScroll(id: string, items: ThreadItem[]): ThreadScroll {
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const [place] = useState(() => {
    const left = places.get(id);
    return left?.count === items.length ? left : undefined;
  });
  const isPinned = useRef(place === undefined);
  const [isAtBottom, setAtBottom] = useState(place === undefined);
  const [newCount, setNewCount] = useState(0);
  const lastSeq = useRef(0);
  const count = useRef(items.length);
  count.current = items.length;

  const toBottom = useCallback(() => {
    isPinned.current = true;
    setAtBottom(true);
    setNewCount(0);
    // Lines not measured yet change the height once more; the observer below follows.
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, []);

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

  useLayoutEffect(() => {
    if (place) list.current?.scrollTo(place.offset);
    const handle = list.current;
    return () => {
      if (!handle || isPinned.current) places.delete(id);
      else
        places.set(id, { offset: handle.scrollOffset, count: count.current, cache: handle.cache });
    };
  }, [id, place]);

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

  return { box, list, cache: place?.cache, isAtBottom, newCount, onScroll, toBottom };
}
