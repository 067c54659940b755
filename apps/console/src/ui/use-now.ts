import { useSyncExternalStore } from 'react';

/** One timer per interval for the whole page, not one per row; it stops when nobody looks. */
function createClock(intervalMs: number) {
  const listeners = new Set<() => void>();
  let now = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const tick = () => {
    now = Date.now();
    for (const listener of listeners) listener();
  };
  return {
    get: () => now,
    subscribe: (listener: () => void) => {
      if (listeners.size === 0) {
        now = Date.now();
        timer = setInterval(tick, intervalMs);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearInterval(timer);
      };
    },
  };
}

const clocks = { second: createClock(1000), minute: createClock(20_000) };

export function useNow(every: keyof typeof clocks = 'minute'): number {
  return useSyncExternalStore(clocks[every].subscribe, clocks[every].get);
}
