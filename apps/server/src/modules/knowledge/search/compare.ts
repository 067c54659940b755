import type { Feature } from './query.ts';
import { rarity } from './rarity.ts';
import type { Vocabulary } from './vocabulary.ts';
import { weights } from './weights.ts';

/** One kind of the utterance's terms, made ready once for comparing it with many lines. */
export interface Comparable {
  features: readonly Feature[];
  totalWeight: number;
  /** Term number to the features it stands for. */
  links: ReadonlyMap<number, readonly Link[]>;
  weightOf: (term: number) => number;
}

interface Link {
  feature: number;
  strength: number;
}

/** Sums of term weights, both sides blended by `weights.utterance`. */
export interface Overlap {
  shared: number;
  whole: number;
}

export function makeComparable(
  features: readonly Feature[],
  vocabulary: Vocabulary<string> | Vocabulary<number>,
  size: number,
): Comparable {
  const links = new Map<number, Link[]>();
  for (const [feature, { terms }] of features.entries()) {
    for (const [term, strength] of terms) {
      const known = links.get(term);
      if (known) known.push({ feature, strength });
      else links.set(term, [{ feature, strength }]);
    }
  }
  return {
    features,
    totalWeight: features.reduce((sum, { weight }) => sum + weight, 0),
    links,
    weightOf: (term) => vocabulary.factors[term]! * rarity(vocabulary.frequencies[term]!, size),
  };
}

/** How much the utterance and the terms of a line share, of how much there is. */
export function overlap(utterance: Comparable, terms: Int32Array): Overlap {
  let lineWeight = 0;
  let lineShared = 0;
  for (const term of terms) {
    const weight = utterance.weightOf(term);
    let strongest = 0;
    for (const { strength } of utterance.links.get(term) ?? []) {
      strongest = Math.max(strongest, strength);
    }
    lineWeight += weight;
    lineShared += weight * strongest;
  }
  return {
    shared: blend(sharedWeight(utterance, terms), lineShared),
    whole: blend(utterance.totalWeight, lineWeight),
  };
}

const blend = (utterance: number, line: number) =>
  weights.utterance * utterance + (1 - weights.utterance) * line;

/** What the terms cover of the utterance alone. */
export function sharedWeight(utterance: Comparable, terms: Int32Array): number {
  const found = foundStrengths(utterance, terms);
  return utterance.features.reduce((sum, { weight }, at) => sum + weight * found[at]!, 0);
}

export function sharedTexts(utterance: Comparable, terms: Int32Array): string[] {
  const found = foundStrengths(utterance, terms);
  return utterance.features.filter((_, at) => found[at]! > 0).map(({ text }) => text);
}

/** For each feature how well the best of the terms stands for it; 0 where none does. */
function foundStrengths({ features, links }: Comparable, terms: Int32Array): Float64Array {
  const found = new Float64Array(features.length);
  for (const term of terms) {
    for (const { feature, strength } of links.get(term) ?? []) {
      found[feature] = Math.max(found[feature]!, strength);
    }
  }
  return found;
}
