import { expect, test } from 'vitest';
import { centred, cropOf, moved } from './crop.ts';

const wide = { width: 400, height: 200 };

test.each([
  ['the middle of a wide picture', wide, centred, { left: 100, top: 0, side: 200 }],
  ['twice as large', wide, { ...centred, zoom: 2 }, { left: 150, top: 50, side: 100 }],
  ['not beyond the edge', wide, { zoom: 1, x: 1, y: 1 }, { left: 200, top: 0, side: 200 }],
  ['no larger than may be', wide, { ...centred, zoom: 99 }, { left: 175, top: 75, side: 50 }],
])('%s', (_, picture, framing, expected) => {
  expect(cropOf(picture, framing)).toEqual(expected);
});

test('moves by parts of what is shown, and stops where the picture ends', () => {
  expect(moved(wide, centred, { x: 0.25, y: 0.25 })).toEqual({ zoom: 1, x: 0.625, y: 0.5 });
  expect(moved(wide, centred, { x: 9, y: 0 }).x).toBe(0.75);
  expect(cropOf(wide, moved(wide, { ...centred, zoom: 4 }, { x: -9, y: -9 }))).toEqual({
    left: 0,
    top: 0,
    side: 50,
  });
});
