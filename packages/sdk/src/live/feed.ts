import type { LingxiEvent } from '@lingxi/contract';
import type { LiveStorage } from './environment.ts';

interface FeedOptions {
  storage?: LiveStorage;
  key: string;
  onEvent?(event: LingxiEvent): void;
  onResync?(): void | Promise<void>;
  /** The snapshot could not be fetched. */
  onFailed(): void;
}

const rememberedIds = 2000;

/** Events in order and once, and the cursor that says how far they have come. */
export const createFeed = ({ storage, key, onEvent, onResync, onFailed }: FeedOptions) => {
  let cursor = storage?.getItem(key) ?? undefined;
  let seen = new Set<string>();
  /** Events that arrive while a snapshot is fetched wait, so that it cannot undo them. */
  let held: LingxiEvent[] | undefined;
  let heldCursor: string | undefined;
  let snapshots = 0;

  const save = (next: string | undefined) => {
    cursor = next;
    if (next === undefined) storage?.removeItem(key);
    else storage?.setItem(key, next);
  };

  const deliver = (event: LingxiEvent) => {
    if (held) {
      held.push(event);
      return;
    }
    if (seen.has(event.id)) return;
    if (seen.size >= rememberedIds) seen = new Set([...seen].slice(rememberedIds / 2));
    seen.add(event.id);
    onEvent?.(event);
  };

  const resync = async (from: string) => {
    const mine = ++snapshots;
    held = [];
    heldCursor = from;
    // Without a cursor the next hello starts over, should this snapshot never arrive.
    save(undefined);
    try {
      await onResync?.();
    } catch {
      if (mine === snapshots) onFailed();
      return;
    }
    if (mine !== snapshots) return;
    const waiting = held;
    held = undefined;
    waiting.forEach(deliver);
    save(heldCursor);
  };

  return {
    cursor: () => cursor,
    deliver,
    resync,
    moveTo: (next: string) => {
      if (held) heldCursor = next;
      else save(next);
    },
    forget: () => save(undefined),
  };
};
