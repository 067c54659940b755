import { expect, test } from 'vitest';
import { isSame } from './is-same.ts';

test.each([
  [{ a: 1, b: { c: [1, '2'] } }, { b: { c: [1, '2'] }, a: 1 }, true],
  [{ a: undefined }, {}, true],
  [{ a: null }, {}, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [{ a: [{ zh: '甲', en: '' }] }, { a: [{ zh: '甲', en: ' ' }] }, false],
  ['x', 'x', true],
])('%j and %j', (a, b, expected) => {
  expect(isSame(a, b)).toBe(expected);
});
