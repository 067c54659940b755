import type { SearchHit } from '@lingxi/contract';

export interface Explanation {
  /** Words of the tried sentence that stand in the matched question as they are. */
  words: string[];
  /** Those that match as a synonym of something in it. */
  synonyms: string[];
  /** Neighbouring characters both sentences have. */
  pairs: string[];
  isStandard: boolean;
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Pairs of Han characters that both have: what can be shown of the engine's character pairs. */
export function sharedPairs(a: string, b: string): string[] {
  const pairsOf = (text: string) => {
    const pairs = new Set<string>();
    for (const run of plain(text).match(/\p{Script=Han}+/gu) ?? []) {
      const chars = [...run];
      for (let i = 1; i < chars.length; i += 1) pairs.add(chars[i - 1]! + chars[i]!);
    }
    return pairs;
  };
  const other = pairsOf(b);
  return [...pairsOf(a)].filter((pair) => other.has(pair));
}

export function explainHit(hit: SearchHit, tried: string): Explanation {
  const matched = plain(hit.matchedQuestion);
  const terms = hit.contributions.words > 0 ? hit.matchedTerms : [];
  return {
    words: terms.filter((term) => matched.includes(plain(term))),
    synonyms: terms.filter((term) => !matched.includes(plain(term))),
    pairs: sharedPairs(tried, hit.matchedQuestion),
    isStandard: plain(hit.matchedQuestion) === plain(hit.question),
  };
}
