import type { OpenInterval, ReasonCode, Schedule } from '@lingxi/contract';
import { Refusal } from '../../platform/errors.ts';
import { isTimezone } from '../accounts/index.ts';
import { minutesOf } from './is-open.ts';
import { dateAfter } from './zone.ts';

const mostDays = 366;

const refuse = (field: string, reason: ReasonCode): never => {
  throw new Refusal('validation_failed', { field, reason });
};

/** What a schedule's form alone does not say; refused at the field that is wrong. */
export function requireValid(schedule: Schedule, where = ''): void {
  const at = (path: string) => (where ? `${where}.${path}` : path);
  if (!isTimezone(schedule.timezone)) refuse(at('timezone'), 'timezone');
  schedule.week.forEach((intervals, day) => {
    refuseOverlap(intervals, at(`week.${day}`));
  });
  schedule.holidays.forEach((h, n) => {
    const field = at(`holidays.${n}`);
    if (h.to < h.from) refuse(`${field}.to`, 'days_reversed');
    if (dateAfter(h.from, mostDays) <= h.to) refuse(`${field}.to`, 'days_too_many');
    const isTaken = schedule.holidays.slice(0, n).some((o) => o.from <= h.to && h.from <= o.to);
    if (isTaken) refuse(`${field}.from`, 'days_overlap');
    refuseOverlap(h.intervals, `${field}.intervals`);
  });
}

function refuseOverlap(intervals: readonly OpenInterval[], field: string): void {
  const spans = intervals.map(({ from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    return { start, end: end <= start ? end + 24 * 60 : end };
  });
  spans.forEach((s, n) => {
    const isTaken = spans.slice(0, n).some((o) => o.start < s.end && s.start < o.end);
    if (isTaken) refuse(`${field}.${n}.from`, 'times_overlap');
  });
}
