import type { Overview } from '@lingxi/contract';

export type Metric = keyof Overview['definitions'];

/** Those the page can be asked to open; the compiler knows when one is missing. */
export const metrics = Object.keys({
  volume: 1,
  bot_solved: 1,
  bot_confirmed: 1,
  bot_assumed: 1,
  handed_off: 1,
  left: 1,
  running: 1,
  real_questions: 1,
  answered_or_handed: 1,
  accepted: 1,
  abandoned: 1,
  solved: 1,
  first_response: 1,
  response: 1,
  resolution: 1,
  rated: 1,
} satisfies Record<Metric, 1>) as Metric[];
