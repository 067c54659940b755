import { grown } from './grown.ts';

/**
 * Growable lists of integers in one array. A list lives in a region whose size is the smallest
 * power of two that holds it; a full one moves to a region of twice the size, and the region it
 * leaves is kept for the next list of that size. So every list stays contiguous (fast to scan),
 * appending is cheap at any time, and a million lists cost no objects.
 */
export interface Postings {
  pool: Int32Array;
  used: number;
  starts: Int32Array;
  lengths: Int32Array;
  /** By the exponent of the size: the first free region, each holding the place of the next. */
  free: Int32Array;
}

const none = -1;

export function createPostings(): Postings {
  return {
    pool: new Int32Array(1024),
    used: 0,
    starts: new Int32Array(256),
    lengths: new Int32Array(256),
    free: new Int32Array(32).fill(none),
  };
}

export function appendPosting(postings: Postings, list: number, value: number): void {
  if (list >= postings.lengths.length) {
    postings.starts = grown(postings.starts, list + 1);
    postings.lengths = grown(postings.lengths, list + 1);
  }
  const length = postings.lengths[list]!;
  // Zero and the powers of two are exactly the lengths at which the region is full.
  if ((length & (length - 1)) === 0) moveToLargerRegion(postings, list, length);
  postings.pool[postings.starts[list]! + length] = value;
  postings.lengths[list] = length + 1;
}

function moveToLargerRegion(postings: Postings, list: number, length: number): void {
  const from = postings.starts[list]!;
  const to = takeRegion(postings, length === 0 ? 0 : exponentOf(length) + 1);
  postings.starts[list] = to;
  if (length === 0) return;
  postings.pool.copyWithin(to, from, from + length);
  postings.pool[from] = postings.free[exponentOf(length)]!;
  postings.free[exponentOf(length)] = from;
}

function takeRegion(postings: Postings, exponent: number): number {
  const reused = postings.free[exponent]!;
  if (reused !== none) {
    postings.free[exponent] = postings.pool[reused]!;
    return reused;
  }
  const start = postings.used;
  postings.used += 2 ** exponent;
  postings.pool = grown(postings.pool, postings.used);
  return start;
}

const exponentOf = (powerOfTwo: number) => 31 - Math.clz32(powerOfTwo);
