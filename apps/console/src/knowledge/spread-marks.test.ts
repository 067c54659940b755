import { expect, test } from 'vitest';
import { spreadMarks } from './spread-marks.ts';

test.each([
  ['far apart', [50, 100, 200], [50, 100, 200]],
  ['too near', [100, 105, 110], [100, 120, 140]],
  ['at the right end', [380, 399, 400], [350, 370, 390]],
  ['at the left end', [0, 0], [10, 30]],
  ['none', [], []],
])('%s', (_, at, expected) => {
  expect(spreadMarks(at, 20, 400)).toEqual(expected);
});
