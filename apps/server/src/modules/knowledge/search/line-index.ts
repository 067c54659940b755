import { grown } from './grown.ts';
import { appendPosting, createPostings, type Postings } from './postings.ts';

/**
 * Lines (short texts) as sets of term numbers, both ways: which lines hold a term, and which
 * terms a line holds. Lines are numbered from 0 in the order they come.
 */
export interface LineIndex {
  postings: Postings;
  lineCount: number;
  /** Line n's terms are `terms[starts[n]]` up to, not including, `terms[starts[n + 1]]`. */
  starts: Int32Array;
  terms: Int32Array;
}

export function createLineIndex(): LineIndex {
  return {
    postings: createPostings(),
    lineCount: 0,
    starts: new Int32Array(256),
    terms: new Int32Array(1024),
  };
}

export function appendLine(index: LineIndex, terms: ArrayLike<number>): void {
  const line = index.lineCount;
  const start = index.starts[line]!;
  index.terms = grown(index.terms, start + terms.length);
  index.terms.set(terms, start);
  index.starts = grown(index.starts, line + 2);
  index.starts[line + 1] = start + terms.length;
  index.lineCount += 1;
  for (let at = 0; at < terms.length; at += 1) appendPosting(index.postings, terms[at]!, line);
}

/** The terms of lines `first` up to, not including, `end`. */
export function termsOfLines(index: LineIndex, first: number, end: number): Int32Array {
  return index.terms.subarray(index.starts[first], index.starts[end]);
}

/** A new index of the asked lines, numbered anew in the given order. */
export function keepLines(index: LineIndex, lines: readonly number[]): LineIndex {
  const kept = createLineIndex();
  for (const line of lines) appendLine(kept, termsOfLines(index, line, line + 1));
  return kept;
}
