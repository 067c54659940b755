import { expect, it } from 'vitest';
import { slashAt } from './slash.ts';

it('finds the slash that begins a word', () => {
  expect(slashAt('/', 1)).toEqual({ start: 0, query: '' });
  expect(slashAt('您好 /退款', 6)).toEqual({ start: 3, query: '退款' });
  expect(slashAt('／tk', 3)).toEqual({ start: 0, query: 'tk' });
  expect(slashAt('一行\n/a', 5)).toEqual({ start: 3, query: 'a' });
});

it('leaves addresses, fractions and finished words alone', () => {
  expect(slashAt('https://shop.example', 20)).toBeUndefined();
  expect(slashAt('1/2', 3)).toBeUndefined();
  expect(slashAt('/退款 了', 5)).toBeUndefined();
  expect(slashAt('/退款', 0)).toBeUndefined();
});
