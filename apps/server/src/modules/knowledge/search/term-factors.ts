import { normalize } from './normalize.ts';
import { bigramOf } from './tokens.ts';
import { stem } from './stem.ts';
import { weights } from './weights.ts';
import { fillers, frames } from './word-lists.ts';

const key = (word: string) => stem(normalize(word));
const fillerWords = new Set(fillers.map(key));
const frameWords = new Set(frames.map(key));
const fillerBigrams = new Set(fillers.flatMap(bigramsOf));
const frameBigrams = new Set(frames.flatMap(bigramsOf));

/** How much a word counts beside its rarity: in a small knowledge base rarity knows too little. */
export function wordFactor(word: string): number {
  if (fillerWords.has(word)) return weights.filler;
  if (frameWords.has(word)) return weights.frame;
  // Order and phone numbers name one case, not a question.
  return /^\d{5,}$/.test(word) ? weights.filler : 1;
}

export const isFiller = (word: string) => fillerWords.has(word);

export function bigramFactor(bigram: number): number {
  if (fillerBigrams.has(bigram)) return weights.filler;
  if (frameBigrams.has(bigram)) return weights.frame;
  return 1;
}

function bigramsOf(word: string): number[] {
  if (!/^\p{Script=Han}+$/u.test(word)) return [];
  return Array.from({ length: word.length - 1 }, (_, at) => bigramOf(word, at));
}
