import { expect, it } from 'vitest';
import { chooseAgent } from './choose-agent.ts';

const a = (id: string, load: number, capacity: number) => ({ id, load, capacity });

it.each([
  ['nobody', [], undefined],
  ['all full', [a('a', 3, 3), a('b', 0, 0)], undefined],
  ['least share of capacity', [a('a', 2, 4), a('b', 3, 10)], 'b'],
  ['fewer of equal shares', [a('a', 2, 4), a('b', 1, 2)], 'b'],
  ['a stable choice of equals', [a('b', 1, 4), a('a', 1, 4)], 'a'],
])('%s', (_, candidates, expected) => {
  expect(chooseAgent(candidates)?.id).toBe(expected);
});
