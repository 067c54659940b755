import { expect, test } from 'vitest';
import { weakestFactor } from './weakest-factor.ts';

const of = (words: number, bigrams: number, exact: number, answer: number) => ({
  contributions: { words, bigrams, exact, answer },
});

test.each([
  [of(0.1, 0.2, 0, 0), of(0.4, 0.3, 0, 0), 'words'],
  [of(0.4, 0.2, 0, 0.1), of(0.4, 0.3, 0, 0), 'bigrams'],
  [of(0.5, 0.3, 0, 0), of(0.4, 0.3, 0.3, 0), 'exact'],
  [of(0.4, 0.3, 0, 0), of(0.4, 0.3, 0, 0), null],
])('weakest %#', (hit, ahead, expected) => {
  expect(weakestFactor(hit, ahead)).toBe(expected);
});
