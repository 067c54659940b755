import { gramsOf } from './grams.ts';
import { normalize } from './normalize.ts';
import { isHan, runsOf } from './runs.ts';
import type { Segmenter } from './segment.ts';
import { stem } from './stem.ts';
import { fillers, frames } from './word-lists.ts';

/** A text as the index knows it: each term once, in the order of its first appearance. */
export interface Tokens {
  /** Word to how the text spelt it: "refund" to "refunded". */
  words: ReadonlyMap<string, string>;
  /** See `gramsOf`. */
  grams: ReadonlySet<number>;
}

// "the" and "how" would lend their letters to every other English word.
const withoutGrams = new Set([...fillers, ...frames].filter((word) => !isHan(word)));

export function tokenize(text: string, segment: Segmenter): Tokens {
  const normalized = normalize(text);
  const words = new Map<string, string>();
  for (const spelling of segment(normalized)) {
    const word = stem(spelling);
    if (!words.has(word)) words.set(word, spelling);
  }
  const grams = new Set<number>();
  for (const run of runsOf(normalized)) {
    if (!withoutGrams.has(run)) for (const gram of gramsOf(run)) grams.add(gram);
  }
  return { words, grams };
}
