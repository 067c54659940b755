import { expect, it } from 'vitest';
import { peaksOf } from './peaks.ts';

it('labels the highest few that stand apart', () => {
  expect([...peaksOf([1, 9, 8, 7, 2, 6, 1, 0, 5, 3])].sort()).toEqual(
    [1, 5, 9].slice(0, 2).concat(9),
  );
  expect(peaksOf([0, 0, 0]).size).toBe(0);
});
