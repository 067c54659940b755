import { gramsOf, isPair } from './grams.ts';
import { normalize } from './normalize.ts';
import { isHan } from './runs.ts';
import { stem } from './stem.ts';
import { weights } from './weights.ts';
import { fillers, frames } from './word-lists.ts';

const fillerWords = new Set(fillers.map(termOf));
const frameWords = new Set(frames.map(termOf));
const fillerGrams = new Set(hanGrams(fillers));
const frameGrams = new Set(hanGrams(frames));

/** How much a word counts beside its rarity: in a small knowledge base rarity knows too little. */
export function wordFactor(word: string): number {
  // Order and phone numbers name one case, not a question.
  if (fillerWords.has(word) || /^\d{5,}$/.test(word)) return weights.word * weights.filler;
  if (/^(?=.*\d)(?=.*[a-z])[a-z\d]+$/.test(word)) return weights.word * weights.model;
  return weights.word * (frameWords.has(word) ? weights.frame : 1);
}

export function isFiller(word: string): boolean {
  return fillerWords.has(word);
}

export function isFrame(word: string): boolean {
  return frameWords.has(word);
}

export function gramFactor(gram: number): number {
  const kind = isPair(gram) ? weights.pair : weights.character;
  if (fillerGrams.has(gram)) return kind * weights.filler;
  return kind * (frameGrams.has(gram) ? weights.frame : 1);
}

function termOf(word: string): string {
  return stem(normalize(word));
}

/** Of a longer word only the pairs: 问 in 请问 says nothing, but by itself it may. */
function hanGrams(words: readonly string[]): number[] {
  return words
    .filter(isHan)
    .flatMap((word) => gramsOf(word).filter((gram) => isPair(gram) || word.length === 1));
}
