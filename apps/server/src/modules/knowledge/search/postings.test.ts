import { describe, expect, it } from 'vitest';
import { appendPosting, createPostings, type Postings } from './postings.ts';
import { seededRandom } from './seeded-random.fixture.ts';

const listOf = ({ pool, starts, lengths }: Postings, list: number) =>
  Array.from(pool.subarray(starts[list], starts[list]! + lengths[list]!));

describe('postings', () => {
  it.each([1, 2, 3])('holds what plain arrays would, however lists grow (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const postings = createPostings();
    const plain: number[][] = Array.from({ length: 400 }, () => []);
    for (let value = 0; value < 20_000; value += 1) {
      // Squared, so that some lists grow long and many stay short.
      const list = Math.floor(random() ** 2 * plain.length);
      appendPosting(postings, list, value);
      plain[list]!.push(value);
    }
    expect(plain.map((_, list) => listOf(postings, list))).toEqual(plain);
  });

  it('uses the regions again that lists grew out of', () => {
    const postings = createPostings();
    for (let list = 0; list < 1000; list += 1) {
      for (let value = 0; value < 64; value += 1) appendPosting(postings, list, value);
    }
    expect(postings.used).toBeLessThan(1.05 * 64_000);
  });
});
