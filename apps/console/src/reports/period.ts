import dayjs from 'dayjs';
import timezonePlugin from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import type { PeriodName, ReportSearch } from './search.ts';

dayjs.extend(utc);
dayjs.extend(timezonePlugin);

export interface Period {
  /** Days of the account's time zone, both included. */
  firstDay: string;
  lastDay: string;
  /** Instants: from the first day's midnight until the midnight after the last. */
  from: string;
  to: string;
}

const format = 'YYYY-MM-DD';
const days: Record<Exclude<PeriodName, 'today'>, number> = { week: 7, month: 30 };

/** Whole days: today, or so many before it; a half day beside whole ones would look like a fall. */
export function periodOf(
  { period, from, to }: Pick<ReportSearch, 'period' | 'from' | 'to'>,
  timezone: string,
  now: number,
): Period {
  if (from && to) return between(from, to, timezone);
  const today = dayjs(now).tz(timezone).format(format);
  if (period === 'today') return between(today, today, timezone);
  const count = days[period ?? 'week'];
  return between(shift(today, -count), shift(today, -1), timezone);
}

/** A day so many days later; days as such know no time zone. */
export const shift = (day: string, by: number): string =>
  dayjs.utc(day).add(by, 'day').format(format);

export const between = (firstDay: string, lastDay: string, timezone: string): Period => ({
  firstDay,
  lastDay,
  from: midnight(firstDay, timezone),
  to: midnight(shift(lastDay, 1), timezone),
});

const midnight = (day: string, timezone: string) =>
  dayjs.tz(`${day}T00:00:00`, timezone).toISOString();

/** The period before, as days. */
export function daysBefore({ firstDay, lastDay }: Period): [string, string] {
  const length = dayjs.utc(lastDay).diff(dayjs.utc(firstDay), 'day') + 1;
  return [shift(firstDay, -length), shift(firstDay, -1)];
}
