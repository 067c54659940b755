import { expect, test } from 'vitest';
import { contrast, isHexColor, onColor } from './on-color.ts';

test.each([
  ['#0b6e69', '#ffffff'],
  ['#ffffff', '#000000'],
  ['#f5c542', '#000000'],
  ['#777777', '#000000'],
  ['#1d4a78', '#ffffff'],
])('text on %s', (color, text) => {
  expect(onColor(color)).toBe(text);
  expect(contrast(color, text)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ['#0B6E69', true],
  ['#fff', false],
  ['0b6e69', false],
  ['#0b6e6g', false],
])('%s is a colour: %s', (color, expected) => {
  expect(isHexColor(color)).toBe(expected);
});
