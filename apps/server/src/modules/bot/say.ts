import type { Locale } from '@lingxi/contract';
import { fillPlaceholders } from '../inboxes/index.ts';
import type { BotState } from './state.ts';
import { type WordingKey, wording } from './wording.ts';
import { productWords, type Words } from './words.ts';

/**
 * The next wording of a kind that has not been used in this conversation; when all have been, the
 * round begins again, but never with the one said last. The company's own sentences go first; a
 * single one of theirs takes turns with the product's, so that nothing is said twice in a row, nor
 * where another kind is worded the same.
 */
export function say(
  state: BotState,
  key: WordingKey,
  locale: Locale,
  words: Words = productWords,
): { text: string; state: BotState } {
  const own = words.own[key]?.[locale] ?? [];
  const all = own.length > 1 ? own : [...own, ...wording[key][locale]];
  const used = state.said[key] ?? [];
  const fresh = (text: string) => text !== state.lastSaid;
  const choices = [
    all.findIndex((text, i) => !used.includes(i) && fresh(text)),
    all.findIndex((text, i) => i !== used.at(-1) && fresh(text)),
    all.findIndex(fresh),
  ];
  const index = choices.find((i) => i >= 0) ?? 0;
  const next = index === choices[0] ? [...used, index] : [...used.slice(-1), index];
  const said = { ...state.said, [key]: next };
  return {
    text: fillPlaceholders(all[index]!, words.values),
    state: { ...state, said, lastSaid: all[index]! },
  };
}
