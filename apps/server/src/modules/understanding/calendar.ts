const DAY = 86_400_000;
const isoOf = (date: Date) => date.toISOString().slice(0, 10);
/** The day so many days from today. */
export const shift = (today: Date, days: number) => isoOf(new Date(today.getTime() + days * DAY));
/** 2025-11, where that month exists. */
export const pad = (year: number, monthOfYear: number) =>
  monthOfYear >= 1 && monthOfYear <= 12
    ? `${year}-${String(monthOfYear).padStart(2, '0')}`
    : undefined;

/** An ISO date, only where that day exists. */
export function iso(year: number, monthOfYear: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, monthOfYear - 1, day));
  const isReal = date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === day && day > 0;
  return isReal && year > 1900 ? isoOf(date) : undefined;
}

/**
 * A day without a year. Contacts mostly speak of the past, so the year is taken that puts it from
 * 275 days ago to 90 days ahead.
 */
export function nearest(monthOfYear: number, day: number, today: Date): string | undefined {
  const year = today.getUTCFullYear();
  const value = iso(year, monthOfYear, day);
  if (!value) return undefined;
  const ahead = (Date.parse(value) - today.getTime()) / DAY;
  return iso(ahead > 90 ? year - 1 : ahead < -275 ? year + 1 : year, monthOfYear, day);
}

/** The first day of the month so many months from today's. */
export function monthStart(today: Date, months: number): Date {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, 1));
}

/** The month so many months from today's: 2025-11. */
export const month = (today: Date, months: number) => isoOf(monthStart(today, months)).slice(0, 7);

/** Monday is 0, as in the ISO week. */
export const weekdayOf = (date: Date) => (date.getUTCDay() + 6) % 7;

/** The ISO 8601 week of today, moved: 2025-W45. */
export function week(today: Date, weeks: number): string {
  const thursday = new Date(today.getTime() + (3 - weekdayOf(today) + 7 * weeks) * DAY);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const count = Math.floor((thursday.getTime() - first) / DAY / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(count).padStart(2, '0')}`;
}

/** So many months on, at the same day or the month's last. */
export function addMonths(today: Date, months: number): string | undefined {
  const start = monthStart(today, months);
  const [year, monthOfYear] = [start.getUTCFullYear(), start.getUTCMonth() + 1];
  const last = new Date(Date.UTC(year, monthOfYear, 0)).getUTCDate();
  return iso(year, monthOfYear, Math.min(today.getUTCDate(), last));
}
