import { expect, test } from 'vitest';
import { helpfulness } from './helpfulness.ts';

test.each([
  [0, 0, null],
  [1, 0, { percent: 100, isLow: false }],
  [0, 4, { percent: 0, isLow: false }],
  [2, 3, { percent: 40, isLow: true }],
  [7, 3, { percent: 70, isLow: false }],
])('%i of votes with %i against', (helpfulCount, unhelpfulCount, expected) => {
  expect(helpfulness({ helpfulCount, unhelpfulCount })).toEqual(expected);
});
