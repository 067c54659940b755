import { z } from 'zod';
import { hoursId } from '../ids.ts';
import type { ReasonCode } from '../reasons.ts';
import { instant, name, text } from './shared.ts';

/** A clock time, `09:00`; an interval may also end at `24:00`. */
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
const isOrdered = (i: { from: string; to: string }) => i.from !== i.to;
const equalTimes = { message: 'equal_times' satisfies ReasonCode, path: ['to'] };

/** An `to` before its `from` is on the next day: the interval is that of the day it begins on. */
export const openInterval = z
  .object({
    from: z.string().regex(clock),
    to: z.string().refine((s) => s === '24:00' || clock.test(s), {
      message: 'clock_time' satisfies ReasonCode,
    }),
  })
  .refine(isOrdered, equalTimes);
export type OpenInterval = z.infer<typeof openInterval>;

const intervals = z.array(openInterval).max(6);

/** Days that are not as their weekday: closed without intervals, otherwise open at just these. */
export const holiday = z.object({
  name: text(60, 1),
  /** First and last day, `2026-10-01`; the same for a single one. */
  from: z.iso.date(),
  to: z.iso.date(),
  intervals,
});
export type Holiday = z.infer<typeof holiday>;

/** When people are there: what a schedule says. */
export const schedule = z.object({
  /** Of the IANA list, such as `Asia/Shanghai`. */
  timezone: text(64, 1),
  /** Monday first. */
  week: z.array(intervals).length(7),
  holidays: z.array(holiday).max(200),
});
export type Schedule = z.infer<typeof schedule>;

export const hoursInput = schedule.extend({ name });
export type HoursInput = z.infer<typeof hoursInput>;

export const hours = hoursInput.extend({ id: hoursId, updatedAt: instant });
export type Hours = z.infer<typeof hours>;

/** How it stands at an instant. */
export const openState = z.object({
  isOpen: z.boolean(),
  /** When that changes next; null: not within a year. */
  changesAt: instant.nullable(),
  timezone: z.string(),
});
export type OpenState = z.infer<typeof openState>;
