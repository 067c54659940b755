import { expect, it, test } from 'vitest';
import { factors, inHundredths, shownScore } from './shown-score.ts';

const hit = (words: number, bigrams: number, exact: number, answer: number) => ({
  score: words + bigrams + exact + answer,
  contributions: { words, bigrams, exact, answer },
});

test.each([
  [hit(0.333, 0.333, 0, 0.333), { words: 34, bigrams: 33, exact: 0, answer: 33, total: 100 }],
  [hit(0.0843, 0.2702, 0, 0), { words: 8, bigrams: 27, exact: 0, answer: 0, total: 35 }],
  [hit(0.006, 0.006, 0, 0), { words: 1, bigrams: 0, exact: 0, answer: 0, total: 1 }],
  [hit(0.4, 0.4, 0.2, 0), { words: 40, bigrams: 40, exact: 20, answer: 0, total: 100 }],
  [hit(0, 0, 0, 0), { words: 0, bigrams: 0, exact: 0, answer: 0, total: 0 }],
])('the columns add up: %#', (given, expected) => {
  expect(shownScore(given)).toEqual(expected);
});

it('adds up for any numbers', () => {
  for (let i = 0; i < 500; i += 1) {
    const part = (k: number) => ((i * 7919 + k * 104_729) % 2500) / 10_000;
    const shown = shownScore(hit(part(1), part(2), part(3), part(4)));
    expect(factors.reduce((sum, name) => sum + shown[name], 0)).toBe(shown.total);
  }
});

it('is written with two places', () => {
  expect([0, 5, 40, 100].map(inHundredths)).toEqual(['0.00', '0.05', '0.40', '1.00']);
});
