import { grown } from './grown.ts';

/** All terms of a kind ever seen, numbered from 0; a term keeps its number for good. */
export interface Vocabulary<Key extends string | number> {
  ids: Map<Key, number>;
  keys: Key[];
  /** How much a term counts beside its rarity, fixed per term. */
  factors: Float32Array;
  /** In the questions of how many living entries a term occurs. */
  frequencies: Int32Array;
  factorOf: (key: Key) => number;
}

export function createVocabulary<Key extends string | number>(
  factorOf: (key: Key) => number,
): Vocabulary<Key> {
  return {
    ids: new Map(),
    keys: [],
    factors: new Float32Array(256),
    frequencies: new Int32Array(256),
    factorOf,
  };
}

/** The numbers of the terms, given to them now where they have none. */
export function numberTerms<Key extends string | number>(
  vocabulary: Vocabulary<Key>,
  keys: Iterable<Key>,
): number[] {
  return Array.from(keys, (key) => vocabulary.ids.get(key) ?? addTerm(vocabulary, key));
}

function addTerm<Key extends string | number>(vocabulary: Vocabulary<Key>, key: Key): number {
  const id = vocabulary.keys.push(key) - 1;
  vocabulary.ids.set(key, id);
  vocabulary.factors = grown(vocabulary.factors, id + 1);
  vocabulary.frequencies = grown(vocabulary.frequencies, id + 1);
  vocabulary.factors[id] = vocabulary.factorOf(key);
  return id;
}
