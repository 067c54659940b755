import type { Catalog } from './catalog.ts';
import { gramText } from './grams.ts';
import { rarity } from './rarity.ts';
import type { Segmenter } from './segment.ts';
import type { SynonymTable } from './synonym-table.ts';
import { isFiller, isFrame } from './term-factors.ts';
import { tokenize } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { weights } from './weights.ts';

/** Something the utterance says, and the indexed terms that say it too. */
export interface Feature {
  text: string;
  weight: number;
  /** Term number to how well it stands for the feature: 1 for the term itself. */
  terms: ReadonlyMap<number, number>;
}

export interface Query {
  words: readonly Feature[];
  grams: readonly Feature[];
  /** The words without fillers, to tell an exact match; undefined if one of them is unknown. */
  core: readonly number[] | undefined;
}

export interface QueryContext {
  catalog: Catalog;
  segment: Segmenter;
  synonyms: SynonymTable;
}

export function readQuery(text: string, context: QueryContext): Query {
  const { catalog, synonyms } = context;
  const { words, grams } = tokenize(text, context.segment);
  const size = catalog.slots.size;
  const features = Array.from(words, ([word, spelling]) =>
    createFeature(catalog.words, size, word, spelling, synonyms.get(word)),
  );
  return {
    words: isOnlyFrame([...words.keys()]) ? [...features, unsaidTopic(size)] : features,
    grams: Array.from(grams, (gram) =>
      createFeature(catalog.grams, size, gram, gramText(gram), []),
    ),
    core: coreOf([...words.keys()], catalog.words),
  };
}

function createFeature<Key extends string | number>(
  vocabulary: Vocabulary<Key>,
  size: number,
  key: Key,
  text: string,
  synonyms: readonly Key[] = [],
): Feature {
  const terms = new Map<number, number>();
  for (const synonym of synonyms) {
    const id = vocabulary.ids.get(synonym);
    if (id !== undefined) terms.set(id, weights.synonym);
  }
  const own = vocabulary.ids.get(key);
  if (own !== undefined) terms.set(own, 1);
  // As common as its most common term: a rare way to say it makes it no rarer.
  let frequency = 0;
  for (const term of terms.keys()) frequency = Math.max(frequency, vocabulary.frequencies[term]!);
  const unseen = frequency === 0 ? weights.unseen : 1;
  const weight = vocabulary.factorOf(key) * unseen * rarity(frequency, size);
  return { text, weight, terms };
}

/** "When?" alone asks about something it does not name. */
function isOnlyFrame(words: readonly string[]): boolean {
  return words.some(isFrame) && words.every((word) => isFrame(word) || isFiller(word));
}

/** Keeps such an utterance from being answered with whatever else is asked in that frame. */
function unsaidTopic(size: number): Feature {
  // As much as a word of two characters with its grams.
  const weight = weights.word + 2 * weights.character + weights.pair;
  return { text: '', weight: weight * rarity(0, size), terms: new Map() };
}

function coreOf(words: readonly string[], { ids }: Vocabulary<string>): number[] | undefined {
  const content = words.filter((word) => !isFiller(word));
  const core = (content.length > 0 ? content : words).map((word) => ids.get(word) ?? -1);
  return core.length === 0 || core.includes(-1) ? undefined : core;
}
