const minute = 60_000;
const day = 24 * 60 * minute;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timezone: string): Intl.DateTimeFormat {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timezone, format);
  }
  return format;
}

/** What clocks in the zone show, written as if it were UTC: only good for reckoning with. */
export function wallOf(timezone: string, instant: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timezone).formatToParts(instant)) {
    parts[type] = Number(value);
  }
  const { year, month, day: date, hour, minute: minutes, second } = parts;
  return Date.UTC(year!, month! - 1, date!, hour!, minutes!, second!);
}

const offsetAt = (timezone: string, instant: number): number =>
  wallOf(timezone, instant) - Math.floor(instant / 1000) * 1000;

/** `2026-10-01`, so many days on. */
export const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

export const dateIn = (timezone: string, instant: number): string =>
  new Date(wallOf(timezone, instant)).toISOString().slice(0, 10);

/** Monday is 0. */
export const weekdayOf = (date: string): number => (new Date(date).getUTCDay() + 6) % 7;

/**
 * The first instant at which the zone's clocks have come to a time. Where they go back and show it
 * twice, that is the first time; where they go forward over it, the instant they do.
 */
export function instantOf(timezone: string, date: string, minutes: number): number {
  const wall = Date.parse(date) + minutes * minute;
  const before = offsetAt(timezone, wall - 1.5 * day);
  const after = offsetAt(timezone, wall + 1.5 * day);
  const first = wall - Math.max(before, after);
  for (const at of [first, wall - Math.min(before, after)]) {
    if (wallOf(timezone, at) === wall) return at;
  }
  return leap(timezone, wall, first);
}

/** The clocks never show it: the instant of their leap, to the second. */
function leap(timezone: string, wall: number, around: number): number {
  let [low, high] = [around - day, around + day];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (wallOf(timezone, middle) < wall) low = middle;
    else high = middle;
  }
  return high;
}
