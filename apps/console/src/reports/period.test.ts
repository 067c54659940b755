import { expect, it } from 'vitest';
import { daysBefore, periodOf } from './period.ts';

const now = Date.parse('2026-11-22T17:30:00Z');

it('counts whole days of the account, not of the browser', () => {
  // In Shanghai it is the 23rd already, in Los Angeles still the 22nd.
  expect(periodOf({ period: 'today' }, 'Asia/Shanghai', now)).toEqual({
    firstDay: '2026-11-23',
    lastDay: '2026-11-23',
    from: '2026-11-22T16:00:00.000Z',
    to: '2026-11-23T16:00:00.000Z',
  });
  expect(periodOf({}, 'America/Los_Angeles', now)).toEqual({
    firstDay: '2026-11-15',
    lastDay: '2026-11-21',
    from: '2026-11-15T08:00:00.000Z',
    to: '2026-11-22T08:00:00.000Z',
  });
});

it('has days of 23 and 25 hours', () => {
  const { from, to } = periodOf({ from: '2026-03-08', to: '2026-03-08' }, 'America/New_York', now);
  expect(Date.parse(to) - Date.parse(from)).toBe(23 * 3_600_000);
});

it('knows the days before', () => {
  expect(daysBefore(periodOf({}, 'Asia/Shanghai', now))).toEqual(['2026-11-09', '2026-11-15']);
  const month = periodOf({ from: '2026-03-01', to: '2026-03-31' }, 'Asia/Shanghai', now);
  expect(daysBefore(month)).toEqual(['2026-01-29', '2026-02-28']);
});
