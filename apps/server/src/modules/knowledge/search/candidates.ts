import type { Catalog } from './catalog.ts';
import type { Field } from './field.ts';
import { grown } from './grown.ts';
import type { Feature, Query } from './query.ts';
import { weights } from './weights.ts';

/** Working memory of the candidate search, kept between queries; all zero when not in use. */
export interface Scratch {
  lines: Float32Array;
  slots: Float32Array;
}

export function createScratch(): Scratch {
  return { lines: new Float32Array(256), slots: new Float32Array(256) };
}

/**
 * The slots that may hold the best entries, by BM25: for each entry the sum over words and
 * bigrams of its best line, and what its answers add.
 */
export function findCandidates(
  catalog: Catalog,
  query: Query,
  scratch: Scratch,
  count: number,
): number[] {
  scratch.lines = grown(scratch.lines, catalog.words.lineCount);
  scratch.slots = grown(scratch.slots, catalog.entries.length);
  const lines: number[] = [];
  addMatches(catalog.words, query.words, 1, scratch.lines, lines);
  addMatches(catalog.bigrams, query.bigrams, 1, scratch.lines, lines);
  const slots = raiseToSlots(catalog, lines, scratch);
  addAnswers(catalog, query, scratch, slots);
  const best = largest(
    slots.filter((slot) => catalog.entries[slot]),
    scratch.slots,
    count,
  );
  for (const slot of slots) scratch.slots[slot] = 0;
  return best;
}

/** Adds the BM25 of the features to `sums`, and every line reached for the first time to `reached`. */
function addMatches<Key extends string | number>(
  field: Field<Key>,
  features: readonly Feature[],
  share: number,
  sums: Float32Array,
  reached: number[],
): void {
  const { pool, starts, lengths } = field.postings;
  const averageLength = Math.max(1, field.starts[field.lineCount]! / Math.max(1, field.lineCount));
  const fixed = weights.k1 * (1 - weights.b);
  const perTerm = (weights.k1 * weights.b) / averageLength;
  for (const { weight, terms } of features) {
    for (const [term, strength] of terms) {
      const gain = share * weight * strength * (weights.k1 + 1);
      const start = starts[term]!;
      for (let at = start; at < start + lengths[term]!; at += 1) {
        const line = pool[at]!;
        // A term counts once a line, so BM25's term frequency is always 1.
        const length = field.starts[line + 1]! - field.starts[line]!;
        if (sums[line] === 0) reached.push(line);
        sums[line]! += gain / (1 + fixed + perTerm * length);
      }
    }
  }
}

/** Gives each entry the sum of its best line and clears the lines. */
function raiseToSlots(catalog: Catalog, lines: readonly number[], scratch: Scratch): number[] {
  const reached: number[] = [];
  for (const line of lines) {
    const slot = catalog.slotOfLine[line]!;
    const sum = scratch.lines[line]!;
    if (scratch.slots[slot] === 0) reached.push(slot);
    if (sum > scratch.slots[slot]!) scratch.slots[slot] = sum;
    scratch.lines[line] = 0;
  }
  return reached;
}

function addAnswers(catalog: Catalog, query: Query, scratch: Scratch, reached: number[]): void {
  addMatches(catalog.answers, query.words, weights.answer, scratch.slots, reached);
}

function largest(slots: number[], sums: Float32Array, count: number): number[] {
  return slots.sort((a, b) => sums[b]! - sums[a]!).slice(0, count);
}
