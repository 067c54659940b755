import type { OpenInterval, OpenState, Schedule } from '@lingxi/contract';
import { dateAfter, dateIn, instantOf, weekdayOf } from './zone.ts';

interface Span {
  start: number;
  end: number;
}

/** Beyond a year and its longest holiday nothing is promised. */
const horizonDays = 400;
const wholeDay = 24 * 60;

/** Whether people work at an instant. Ends do not belong to their interval: at 18:00 it is closed. */
export const isOpen = (schedule: Schedule, instant: Date): boolean =>
  spanAt(schedule, instant.getTime()) !== undefined;

/** When people are next there: the instant itself while they are, null when never within a year. */
export function nextOpening(schedule: Schedule, instant: Date): Date | null {
  const at = instant.getTime();
  if (spanAt(schedule, at)) return instant;
  if (![...schedule.week, ...schedule.holidays.map((h) => h.intervals)].some((i) => i.length)) {
    return null;
  }
  const today = dateIn(schedule.timezone, at);
  for (let n = 0; n < horizonDays; n++) {
    const starts = spansOf(schedule, dateAfter(today, n))
      .map((s) => s.start)
      .filter((start) => start > at);
    if (starts.length > 0) return new Date(Math.min(...starts));
  }
  return null;
}

/** When people leave next; null when they are not there, or do not leave within a year. */
export function nextClosing(schedule: Schedule, instant: Date): Date | null {
  let at = instant.getTime();
  const last = at + horizonDays * wholeDay * 60_000;
  if (!spanAt(schedule, at)) return null;
  // One interval may begin where another ends, or before: they are one stretch.
  for (let span = spanAt(schedule, at); span; span = spanAt(schedule, at)) {
    at = span.end;
    if (at > last) return null;
  }
  return new Date(at);
}

export function openState(schedule: Schedule, instant: Date): OpenState {
  const open = isOpen(schedule, instant);
  const changesAt = open ? nextClosing(schedule, instant) : nextOpening(schedule, instant);
  return {
    isOpen: open,
    changesAt: changesAt?.toISOString() ?? null,
    timezone: schedule.timezone,
  };
}

/** The stretch an instant is in, of those that begin on its day or the one before. */
function spanAt(schedule: Schedule, at: number): Span | undefined {
  const today = dateIn(schedule.timezone, at);
  return [dateAfter(today, -1), today]
    .flatMap((date) => spansOf(schedule, date))
    .filter((s) => s.start <= at && at < s.end)
    .sort((a, b) => b.end - a.end)[0];
}

/** What begins on a day; what goes over midnight ends on the next. */
function spansOf(schedule: Schedule, date: string): Span[] {
  const spans = intervalsOn(schedule, date).map(({ from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    const isNextDay = end <= start || end === wholeDay;
    return {
      start: instantOf(schedule.timezone, date, start),
      end: instantOf(schedule.timezone, isNextDay ? dateAfter(date, 1) : date, end % wholeDay),
    };
  });
  // Clocks that go forward may leave out all of it.
  return spans.filter((s) => s.start < s.end);
}

/** A holiday goes before the weekday. */
export function intervalsOn(schedule: Schedule, date: string): readonly OpenInterval[] {
  const special = schedule.holidays.find((h) => h.from <= date && date <= h.to);
  return special ? special.intervals : schedule.week[weekdayOf(date)]!;
}

export const minutesOf = (clock: string): number => {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours! * 60 + minutes!;
};
