import { type RefObject, useEffect, useRef } from 'react';
import type { VirtualizerHandle } from 'virtua';
import type { Thread } from '../live/desk.ts';
import type { ThreadItem } from './build-items.ts';

/** Brings the message a search has found onto the screen, loading back to it if need be. */
export function useFound(o: {
  at: number | undefined;
  items: ThreadItem[];
  thread: Thread | undefined;
  loadOlder: (limit: number) => Promise<void>;
  list: RefObject<VirtualizerHandle | null>;
}): number | undefined {
  const { at, items, thread, loadOlder, list } = o;
  const shown = useRef<number>(undefined);
  useEffect(() => {
    if (at === undefined || shown.current === at || !thread) return;
    const first = thread.items[0]?.seq ?? 0;
    if (at < first && thread.hasMore) {
      void loadOlder(200);
      return;
    }
    const index = items.findIndex((i) => 'message' in i && i.message.seq === at);
    if (index < 0) return;
    shown.current = at;
    // Twice: the first jump mounts and measures what the second one aims by.
    list.current?.scrollToIndex(index, { align: 'center' });
    requestAnimationFrame(() => list.current?.scrollToIndex(index, { align: 'center' }));
  }, [at, items, thread, loadOlder, list]);
  return at;
}
