import { expect, it } from 'vitest';
import { extendedUntil, sessionMs, sessionSecret } from './session-length.ts';

const hours = (n: number) => n * 3600_000;
const now = new Date('2025-03-01T08:00:00Z');

it('lasts twelve hours, or thirty days when it is remembered', () => {
  expect(sessionMs(sessionSecret(false, 'random'))).toBe(hours(12));
  expect(sessionMs(sessionSecret(true, 'random'))).toBe(hours(30 * 24));
});

it.each([
  ['just opened', 12, undefined],
  ['used 59 minutes ago', 12 - 59 / 60, undefined],
  ['used an hour ago', 11, hours(12)],
  ['about to end', 0.01, hours(12)],
])('%s', (_, hoursLeft, lasts) => {
  const expiresAt = new Date(now.getTime() + hours(hoursLeft));
  const until = extendedUntil({ secret: sessionSecret(false, 'x'), expiresAt }, now);
  expect(until?.getTime()).toBe(lasts && now.getTime() + lasts);
});
