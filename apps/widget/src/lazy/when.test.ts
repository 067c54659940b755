import { expect, it } from 'vitest';
import { whenLabel } from './when.ts';

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const at = (local: string) => new Date(`${local}:00`);
const now = at('2026-03-06T20:00').getTime();

it.each([
  ['2026-03-06T22:30', '22:30', '22:30'],
  ['2026-03-07T09:00', '明天 9:00', 'tomorrow 9:00'],
  ['2026-03-09T09:00', '周一 9:00', 'Mon 9:00'],
  ['2026-03-16T09:00', '3月16日 9:00', 'Mar 16 9:00'],
])('%s', (local, zh, en) => {
  const label = (locale: 'zh' | 'en') =>
    whenLabel(at(local).toISOString(), { timezone: here, locale, now });
  expect([label('zh'), label('en')]).toEqual([zh, en]);
});

it('goes by the clocks of those who work, and names them where ours differ', () => {
  // Nowhere else is it the same time as in both of these.
  const timezone = here === 'Asia/Kathmandu' ? 'Asia/Kolkata' : 'Asia/Kathmandu';
  const label = (locale: 'zh' | 'en') =>
    whenLabel('2026-03-07T03:15:00.000Z', {
      timezone,
      locale,
      now: Date.parse('2026-03-06T12:00:00Z'),
    });
  expect(label('en')).toMatch(/^tomorrow (9:00 GMT\+5:45|8:45 GMT\+5:30)$/);
  expect(label('zh')).toMatch(/^明天 (9:00 GMT\+5:45|8:45 GMT\+5:30)$/);
});
