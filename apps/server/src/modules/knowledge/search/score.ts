import { calibrate } from './calibrate.ts';
import { type Catalog, linesOf } from './catalog.ts';
import { makeComparable, overlap, sharedTexts, sharedWeight } from './compare.ts';
import { termsOfLines } from './line-index.ts';
import type { Query } from './query.ts';
import { isHan } from './runs.ts';
import { isFiller } from './term-factors.ts';
import type { Contributions, SearchHit } from './types.ts';
import { weights } from './weights.ts';

/** Scores the entries of a catalog, by slot, against one utterance. */
export type Scorer = (slot: number) => SearchHit;

const nothing: Contributions = { words: 0, bigrams: 0, exact: 0, answer: 0 };

export function createScorer(catalog: Catalog, query: Query): Scorer {
  const size = catalog.slots.size;
  const words = makeComparable(query.words, catalog.words, size);
  const grams = makeComparable(query.grams, catalog.grams, size);
  const wordsOf = (line: number) => termsOfLines(catalog.questionWords, line, line + 1);
  const gramsOf = (line: number) => termsOfLines(catalog.questionGrams, line, line + 1);

  /** Shared weight over all weight, as a Dice coefficient has it: the kinds' shares simply add. */
  const scoreLine = (line: number): Contributions => {
    const byWords = overlap(words, wordsOf(line));
    const byGrams = overlap(grams, gramsOf(line));
    const shared = byWords.shared + byGrams.shared;
    if (shared === 0) return nothing;
    const scale = calibrate(shared / (byWords.whole + byGrams.whole)) / shared;
    const parts = { words: byWords.shared * scale, bigrams: byGrams.shared * scale };
    const exact = hasCore(catalog, line, query.core) ? 1 - parts.words - parts.bigrams : 0;
    return { ...parts, exact, answer: 0 };
  };

  /** Answers may take a part of what the questions left open. */
  const scoreAnswers = (slot: number, open: number): number => {
    const terms = termsOfLines(catalog.answerWords, slot, slot + 1);
    const shared = terms.length > 0 ? sharedWeight(words, terms) : 0;
    return shared > 0 ? (weights.answer * open * shared) / words.totalWeight : 0;
  };

  const termsIn = (line: number): string[] => {
    const found = sharedTexts(words, wordsOf(line));
    return found.length > 0 ? found : readable(sharedTexts(grams, gramsOf(line)));
  };

  return (slot) => {
    const { document, first, end } = catalog.entries[slot]!;
    let best = nothing;
    let bestLine = first;
    for (let line = first; line < end; line += 1) {
      const contributions = scoreLine(line);
      if (total(contributions) > total(best)) [best, bestLine] = [contributions, line];
    }
    const contributions = { ...best, answer: scoreAnswers(slot, 1 - total(best)) };
    return {
      id: document.id,
      score: total(contributions),
      contributions,
      matchedQuestion: linesOf(document)[bestLine - first] ?? '',
      matchedTerms: bestLine < end ? termsIn(bestLine) : [],
    };
  };
}

function total({ words, bigrams, exact, answer }: Contributions): number {
  return Math.min(1, words + bigrams + exact + answer);
}

/** Does the line say the utterance word by word, whatever fillers stand around either? */
function hasCore(catalog: Catalog, line: number, core: readonly number[] | undefined): boolean {
  if (!core) return false;
  const terms = termsOfLines(catalog.questionWords, line, line + 1);
  const content = terms.filter((term) => !isFiller(catalog.words.keys[term]!));
  const own = content.length > 0 ? content : terms;
  return own.length === core.length && own.every((term, at) => term === core[at]);
}

/** Half an English word tells a reader nothing, and a Han pair says more than its characters. */
function readable(grams: readonly string[]): string[] {
  const han = grams.filter(isHan);
  const pairs = han.filter((gram) => gram.length > 1);
  return pairs.length > 0 ? pairs : han;
}
