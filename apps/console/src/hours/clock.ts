import type { OpenInterval, Schedule } from '@lingxi/contract';

const wholeDay = 24 * 60;

export const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

export const clockOf = (minutes: number): string => {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** 「9」「930」「9:30」「9：30」 become `09:30`; what is no time stays as it was written. */
export function readClock(written: string): string {
  const text = written.trim().replace('：', ':');
  const found = /^(\d{1,2}):(\d{1,2})$/.exec(text) ?? /^(\d{1,2})(\d{2})?$/.exec(text);
  if (!found) return text;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  const all = hours * 60 + minutes;
  return minutes < 60 && all <= wholeDay ? clockOf(all) : text;
}

export const isClock = (text: string, isEnd: boolean): boolean =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(text) || (isEnd && text === '24:00');

/** A step of half an hour up or down, within the day. */
export function stepClock(clock: string, steps: number, isEnd: boolean): string {
  const last = isEnd ? wholeDay : wholeDay - 30;
  return clockOf(Math.max(0, Math.min(last, minutesOf(clock) + steps * 30)));
}

/** After the last one, or the usual day. */
export function nextInterval(intervals: readonly OpenInterval[]): OpenInterval {
  const last = intervals.at(-1);
  if (!last) return { from: '09:00', to: '18:00' };
  const start = Math.min(minutesOf(last.to) + 60, wholeDay - 120);
  return { from: clockOf(start), to: clockOf(Math.min(start + 180, wholeDay)) };
}

export const goesOverMidnight = ({ from, to }: OpenInterval): boolean =>
  isClock(from, false) && isClock(to, true) && minutesOf(to) < minutesOf(from);

/** Days in a row with the same times, as 「周一至周五 09:00–18:00」 names them: `[first, last, intervals]`. */
export function runsOf(week: Schedule['week']): [number, number, OpenInterval[]][] {
  const runs: [number, number, OpenInterval[]][] = [];
  week.forEach((intervals, day) => {
    const last = runs.at(-1);
    const same = last && JSON.stringify(last[2]) === JSON.stringify(intervals);
    if (same) last[1] = day;
    else runs.push([day, day, intervals]);
  });
  return runs.filter(([, , intervals]) => intervals.length > 0);
}
