import { expect, it } from 'vitest';
import { zonedTime } from './zoned-time.ts';

it('tells the time of the company, not of the reader', () => {
  expect(zonedTime('2026-11-23T15:39:07.000Z', 'Asia/Shanghai')).toBe('2026-11-23 23:39:07');
  expect(zonedTime('2026-11-23T15:39:07.000Z', 'America/New_York')).toBe('2026-11-23 10:39:07');
});
