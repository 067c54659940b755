import { grown } from './grown.ts';
import { appendPosting, createPostings, type Postings } from './postings.ts';

/**
 * One kind of term over all lines: which lines hold a term (`postings`) and, the other way round,
 * which terms a line holds. Lines are numbered from 0 in the order they come; a line that is
 * taken back keeps its number until the field is compacted.
 */
export interface Field<Key extends string | number> {
  ids: Map<Key, number>;
  keys: Key[];
  /** How much a term counts whatever its frequency, fixed per term. */
  factors: Float32Array;
  /** In how many live documents a term occurs. */
  frequencies: Int32Array;
  postings: Postings;
  lineCount: number;
  /** Line n's terms are `terms[starts[n]]` up to, not including, `terms[starts[n + 1]]`. */
  starts: Int32Array;
  terms: Int32Array;
}

export function createField<Key extends string | number>(): Field<Key> {
  return {
    ids: new Map(),
    keys: [],
    factors: new Float32Array(256),
    frequencies: new Int32Array(256),
    ...emptyLines(),
  };
}

function emptyLines() {
  return {
    postings: createPostings(),
    lineCount: 0,
    starts: new Int32Array(256),
    terms: new Int32Array(1024),
  };
}

/** The number of a term, given to it now if it has none. */
export function termId<Key extends string | number>(
  field: Field<Key>,
  key: Key,
  factorOf: (key: Key) => number,
): number {
  const known = field.ids.get(key);
  if (known !== undefined) return known;
  const id = field.keys.push(key) - 1;
  field.ids.set(key, id);
  field.factors = grown(field.factors, id + 1);
  field.frequencies = grown(field.frequencies, id + 1);
  field.factors[id] = factorOf(key);
  return id;
}

export function appendLine<Key extends string | number>(
  field: Field<Key>,
  terms: Iterable<number>,
): void {
  const line = field.lineCount;
  let end = field.starts[line]!;
  for (const term of terms) {
    appendPosting(field.postings, term, line);
    field.terms = grown(field.terms, end + 1);
    field.terms[end] = term;
    end += 1;
  }
  field.lineCount += 1;
  field.starts = grown(field.starts, line + 2);
  field.starts[line + 1] = end;
}

/** Call it once per document with all its lines, so that a term counts once for the document. */
export function countDocument<Key extends string | number>(
  field: Field<Key>,
  { first, end }: { first: number; end: number },
  change: 1 | -1,
): void {
  const terms = new Set(field.terms.subarray(field.starts[first], field.starts[end]));
  for (const term of terms) field.frequencies[term]! += change;
}

export function lineTerms<Key extends string | number>(
  field: Field<Key>,
  line: number,
): Int32Array {
  return field.terms.subarray(field.starts[line], field.starts[line + 1]);
}

/** Keeps the asked lines, numbered anew in the given order; terms keep their numbers. */
export function compactField<Key extends string | number>(
  field: Field<Key>,
  kept: readonly number[],
): void {
  const lines = kept.map((line) => lineTerms(field, line));
  Object.assign(field, emptyLines());
  for (const terms of lines) appendLine(field, terms);
}
