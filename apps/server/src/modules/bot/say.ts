import type { Locale } from '@lingxi/contract';
import type { BotState } from './state.ts';
import { type WordingKey, wording } from './wording.ts';

/**
 * The next wording of a kind that has not been used in this conversation; when all have been, the
 * round begins again, but never with the one said last.
 */
export function say(
  state: BotState,
  key: WordingKey,
  locale: Locale,
): { text: string; state: BotState } {
  const all = wording[key][locale];
  const used = state.said[key] ?? [];
  const free = all.findIndex((_, i) => !used.includes(i));
  const index = free >= 0 ? free : all.findIndex((_, i) => i !== used.at(-1));
  const next = free >= 0 ? [...used, index] : [used.at(-1)!, index];
  return { text: all[index]!, state: { ...state, said: { ...state.said, [key]: next } } };
}
