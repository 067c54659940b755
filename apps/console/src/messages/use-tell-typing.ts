import { useCallback, useEffect, useRef } from 'react';
import { currentLive } from '../live/connect.ts';
import type { DraftKind } from './drafts.ts';

/** Said again while it goes on, and taken back after a pause: the other side forgets in 6 s. */
const repeatMs = 3_000;
const pauseMs = 4_000;

/** Tells the contact that a reply is being written; a note is nobody's business. */
export function useTellTyping(id: string, kind: DraftKind): (text: string) => void {
  const toldAt = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    if (toldAt.current > 0) currentLive()?.typing(id, false);
    toldAt.current = 0;
  }, [id]);
  useEffect(() => stop, [stop]);

  return useCallback(
    (text) => {
      if (kind === 'note' || text === '') return stop();
      if (Date.now() - toldAt.current > repeatMs) {
        currentLive()?.typing(id, true);
        toldAt.current = Date.now();
      }
      clearTimeout(timer.current);
      timer.current = setTimeout(stop, pauseMs);
    },
    [id, kind, stop],
  );
}
