import { expect, test } from 'vitest';
import { snoozeTimes } from './snooze-times.ts';

const at = (local: string) =>
  Object.fromEntries(
    snoozeTimes(new Date(local).getTime()).map((t) => [t.key, t.at.format('YYYY-MM-DD HH:mm')]),
  );

test.each([
  ['a Wednesday', '2026-11-18T15:20:00', '2026-11-19 09:00', '2026-11-23 09:00'],
  ['a Monday, early', '2026-11-23T08:00:00', '2026-11-24 09:00', '2026-11-30 09:00'],
  ['a Saturday', '2026-11-21T23:30:00', '2026-11-22 09:00', '2026-11-23 09:00'],
  ['the end of a year', '2026-12-31T10:00:00', '2027-01-01 09:00', '2027-01-04 09:00'],
])('%s', (_, now, tomorrow, monday) => {
  expect(at(now)).toMatchObject({ tomorrow, monday });
});

test('hours count from now', () => {
  expect(at('2026-11-18T23:20:00')).toMatchObject({
    hour: '2026-11-19 00:20',
    threeHours: '2026-11-19 02:20',
  });
});

test('on a Sunday Monday is tomorrow and stands once', () => {
  expect(Object.keys(at('2026-11-22T12:00:00'))).toEqual(['hour', 'threeHours', 'tomorrow']);
});
