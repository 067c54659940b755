import { expect, it, test } from 'vitest';
import { offsetOf, timezoneOptions } from './timezones.ts';

const winter = new Date('2026-01-15T00:00:00Z');

test.each([
  ['Asia/Shanghai', 'UTC+8'],
  ['Asia/Kolkata', 'UTC+5:30'],
  ['America/New_York', 'UTC-5'],
  ['UTC', 'UTC+0'],
])('%s is %s', (zone, offset) => {
  expect(offsetOf(zone, winter)).toBe(offset);
});

it('offers every zone, and the one in use', () => {
  const zones = timezoneOptions('Asia/Shanghai', winter);
  expect(zones.length).toBeGreaterThan(300);
  expect(zones).toContainEqual({ value: 'Asia/Shanghai', label: 'Asia/Shanghai (UTC+8)' });
  expect(
    timezoneOptions('Asia/Calcutta', winter).filter((z) => /Calcutta/.test(z.value)),
  ).toHaveLength(1);
});
