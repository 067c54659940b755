import type { Clock } from '../src/platform/index.ts';

export interface FakeClock extends Clock {
  advance(ms: number): void;
  set(at: Date): void;
}

/** Stands still until it is moved. */
export function fakeClock(start = new Date('2026-03-02T02:00:00.000Z')): FakeClock {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    advance(ms) {
      now += ms;
    },
    set(at) {
      now = at.getTime();
    },
  };
}
