import { expect, test } from 'vitest';
import { allNotices } from './fixtures.ts';
import { heedChoices, isQuiet } from './heed-choices.ts';

const at = (clock: string) => new Date(`2026-11-23T${clock}:00`);
const night = { isOn: true, from: '22:00', to: '08:00' };
const noon = { isOn: true, from: '12:00', to: '13:30' };

test.each([
  [night, '21:59', false],
  [night, '22:00', true],
  [night, '03:00', true],
  [night, '08:00', false],
  [noon, '12:30', true],
  [noon, '13:30', false],
  [{ ...noon, isOn: false }, '12:30', false],
  [{ isOn: true, from: '09:00', to: '09:00' }, '20:00', true],
])('quiet %o at %s: %s', (quiet, clock, expected) => {
  expect(isQuiet(quiet, at(clock))).toBe(expected);
});

const both = { hasSound: true, hasDesktop: true };
const neither = { hasSound: false, hasDesktop: false };
const choices = { ...allNotices, isDesktopOn: true };

test('heeds the choice of the event, of the whole, and of the hour', () => {
  expect(heedChoices(choices, 'message', at('10:00'))).toEqual(both);
  const on = { ...choices.on, message: { hasSound: false, hasDesktop: true } };
  expect(heedChoices({ ...choices, on }, 'message', at('10:00')).hasSound).toBe(false);
  expect(heedChoices({ ...choices, on }, 'queued', at('10:00'))).toEqual(both);
  const silent = { ...choices, isSoundOn: false, isDesktopOn: false };
  expect(heedChoices(silent, 'message', at('10:00'))).toEqual(neither);
  expect(heedChoices({ ...choices, quiet: night }, 'assigned', at('23:00'))).toEqual(neither);
});
