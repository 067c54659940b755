import type { Catalog } from './catalog.ts';
import type { Field } from './field.ts';
import type { Segmenter } from './segment.ts';
import type { SynonymTable } from './synonym-table.ts';
import { bigramFactor, isFiller, wordFactor } from './term-factors.ts';
import { bigramText, onlyHanCharacter, tokenize } from './tokens.ts';
import { rarity } from './rarity.ts';
import { weights } from './weights.ts';

/** Something the utterance says, with the indexed terms that say it too. */
export interface Feature {
  text: string;
  weight: number;
  /** Term and how well it stands for the feature: 1 for the term itself. */
  terms: ReadonlyMap<number, number>;
}

export interface Query {
  words: readonly Feature[];
  bigrams: readonly Feature[];
  /** The words without fillers, to tell an exact match; undefined if one is not indexed. */
  core: readonly number[] | undefined;
}

export interface QueryContext {
  catalog: Catalog;
  segment: Segmenter;
  synonyms: SynonymTable;
}

export function readQuery(text: string, { catalog, segment, synonyms }: QueryContext): Query {
  const { words, bigrams } = tokenize(text, segment);
  const size = catalog.slots.size;
  const character = onlyHanCharacter(text);
  return {
    words: words.map((word) =>
      feature(catalog.words, size, {
        text: word,
        factor: wordFactor(word),
        terms: termsOf(catalog.words, word, synonyms.get(word)),
      }),
    ),
    bigrams: character
      ? [characterFeature(catalog, size, character)]
      : bigrams.map((bigram) =>
          feature(catalog.bigrams, size, {
            text: bigramText(bigram),
            factor: bigramFactor(bigram),
            terms: termsOf(catalog.bigrams, bigram, undefined),
          }),
        ),
    core: coreOf(words, catalog.words),
  };
}

function termsOf<Key extends string | number>(
  field: Field<Key>,
  key: Key,
  synonyms: readonly Key[] | undefined,
): Map<number, number> {
  const terms = new Map<number, number>();
  for (const synonym of synonyms ?? []) {
    const id = field.ids.get(synonym);
    if (id !== undefined) terms.set(id, weights.synonym);
  }
  const own = field.ids.get(key);
  if (own !== undefined) terms.set(own, 1);
  return terms;
}

/** A feature is as common as its most common term: a rare way to say it makes it no rarer. */
function feature<Key extends string | number>(
  field: Field<Key>,
  size: number,
  { text, factor, terms }: { text: string; factor: number; terms: Map<number, number> },
): Feature {
  let frequency = 0;
  for (const term of terms.keys()) frequency = Math.max(frequency, field.frequencies[term]!);
  const unseen = frequency === 0 ? weights.unseen : 1;
  return { text, weight: factor * unseen * rarity(frequency, size), terms };
}

/** One character alone is looked for in every bigram that has it; rare enough to afford a scan. */
function characterFeature(catalog: Catalog, size: number, character: string): Feature {
  const terms = new Map<number, number>();
  for (const [id, bigram] of catalog.bigrams.keys.entries()) {
    if (bigramText(bigram).includes(character)) terms.set(id, weights.synonym);
  }
  return feature(catalog.bigrams, size, { text: character, factor: 1, terms });
}

function coreOf(words: readonly string[], field: Field<string>): number[] | undefined {
  const content = words.filter((word) => !isFiller(word));
  const ids = (content.length > 0 ? content : words).map((word) => field.ids.get(word) ?? -1);
  return ids.includes(-1) ? undefined : ids;
}
