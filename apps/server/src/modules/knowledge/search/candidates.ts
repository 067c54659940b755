import type { Catalog } from './catalog.ts';
import { grown } from './grown.ts';
import type { LineIndex } from './line-index.ts';
import type { Feature, Query } from './query.ts';
import { limits, weights } from './weights.ts';

/** Working memory of the candidate search, kept between queries. */
export interface Scratch {
  lines: Sums;
  slots: Sums;
}

/** A sum by number, zero for all but the first `count` of `reached`: cleared without a sweep. */
interface Sums {
  values: Float32Array;
  reached: Int32Array;
  count: number;
}

/** One list of postings to read, and what a line gains by being on it. */
interface Reading {
  index: LineIndex;
  term: number;
  gain: number;
  length: number;
}

export function createScratch(): Scratch {
  const sums = () => ({ values: new Float32Array(256), reached: new Int32Array(256), count: 0 });
  return { lines: sums(), slots: sums() };
}

/**
 * The slots that may hold the best entries, best first, by BM25: for each entry its best line by
 * words and grams, and a little for its answers.
 */
export function findCandidates(catalog: Catalog, query: Query, scratch: Scratch): number[] {
  const { lines, slots } = scratch;
  reserve(lines, catalog.questionWords.lineCount);
  reserve(slots, catalog.entries.length);
  const questions = [
    ...readingsOf(catalog.questionWords, query.words, 1),
    ...readingsOf(catalog.questionGrams, query.grams, 1),
  ];
  for (const reading of affordable(questions)) read(reading, lines);
  raiseToSlots(catalog.slotOfLine, lines, slots);
  const answers = readingsOf(catalog.answerWords, query.words, weights.answer);
  for (const reading of affordable(answers)) read(reading, slots);
  const best = largest(catalog, slots);
  clear(slots);
  return best;
}

function readingsOf(index: LineIndex, features: readonly Feature[], share: number): Reading[] {
  return features.flatMap(({ weight, terms }) =>
    [...terms].map(([term, strength]) => ({
      index,
      term,
      gain: share * weight * strength * (weights.k1 + 1),
      length: index.postings.lengths[term] ?? 0,
    })),
  );
}

/** The rarest terms first, as far as the budget goes: what half the lines hold tells few apart. */
function affordable(readings: Reading[]): Reading[] {
  readings.sort((a, b) => a.length - b.length);
  let read = 0;
  const tooMuch = readings.findIndex(({ length }, at) => {
    read += length;
    return at > 0 && read > limits.postings;
  });
  return tooMuch < 0 ? readings : readings.slice(0, tooMuch);
}

function read({ index, term, gain, length }: Reading, sums: Sums): void {
  const { postings, starts, lineCount } = index;
  const { values, reached } = sums;
  const { k1, b } = weights;
  const averageLength = Math.max(1, starts[lineCount]! / lineCount);
  const fixed = 1 + k1 * (1 - b);
  const perTerm = (k1 * b) / averageLength;
  const start = postings.starts[term]!;
  for (let at = start; at < start + length; at += 1) {
    const line = postings.pool[at]!;
    if (values[line] === 0) reached[sums.count++] = line;
    // A term counts once a line: BM25's term frequency is 1 throughout.
    values[line]! += gain / (fixed + perTerm * (starts[line + 1]! - starts[line]!));
  }
}

/** Gives every slot the sum of its best line, and clears the lines. */
function raiseToSlots(slotOfLine: Int32Array, lines: Sums, slots: Sums): void {
  for (let at = 0; at < lines.count; at += 1) {
    const line = lines.reached[at]!;
    const slot = slotOfLine[line]!;
    const sum = lines.values[line]!;
    const known = slots.values[slot]!;
    if (known === 0) slots.reached[slots.count++] = slot;
    if (sum > known) slots.values[slot] = sum;
  }
  clear(lines);
}

/** The living slots of the largest sums, without sorting the thousands that are not among them. */
function largest({ entries }: Catalog, { values, reached, count }: Sums): number[] {
  const best: number[] = [];
  let least = 0;
  for (let index = 0; index < count; index += 1) {
    const slot = reached[index]!;
    const sum = values[slot]!;
    if (sum <= least || !entries[slot]) continue;
    let at = best.length;
    while (at > 0 && values[best[at - 1]!]! < sum) at -= 1;
    best.splice(at, 0, slot);
    if (best.length > limits.candidates) best.pop();
    if (best.length === limits.candidates) least = values[best.at(-1)!]!;
  }
  return best;
}

function reserve(sums: Sums, size: number): void {
  sums.values = grown(sums.values, size);
  sums.reached = grown(sums.reached, size);
}

function clear(sums: Sums): void {
  for (let at = 0; at < sums.count; at += 1) sums.values[sums.reached[at]!] = 0;
  sums.count = 0;
}
