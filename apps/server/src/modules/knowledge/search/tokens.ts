import { normalize } from './normalize.ts';
import type { Segmenter } from './segment.ts';

/** A text as the index stores it: each term once, in the order of its first appearance. */
export interface Tokens {
  words: string[];
  /** Two neighbouring Han characters each, see `bigramOf`. */
  bigrams: number[];
}

const hanRun = /\p{Script=Han}+/gu;

export function tokenize(text: string, segment: Segmenter): Tokens {
  const normalized = normalize(text);
  const bigrams = new Set<number>();
  for (const [run] of normalized.matchAll(hanRun)) {
    for (let at = 0; at + 1 < run.length; at += 1) bigrams.add(bigramOf(run, at));
  }
  return { words: [...new Set(segment(normalized))], bigrams: [...bigrams] };
}

/** Two UTF-16 units in one small integer: as a key, several times cheaper than a string. */
export function bigramOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

export function bigramText(bigram: number): string {
  return String.fromCharCode(bigram >>> 16, bigram & 0xffff);
}

/** The character of an utterance that has only this one: no bigram can stand for it. */
export function onlyHanCharacter(text: string): string | undefined {
  const found = [...normalize(text).matchAll(hanRun)].map(([run]) => run).join('');
  return found.length === 1 ? found : undefined;
}
