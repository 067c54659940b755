import { numberFrom } from './random.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** China has one time and no summer time. */
const offsetMs = 8 * hourMs;

/** How much is asked in each hour, from midnight: busiest around 10, 15 and 20. */
const workday = [
  1.3, 0.7, 0.4, 0.2, 0.2, 0.2, 0.5, 1.2, 2.6, 5, 8, 7.4, 4.6, 4.4, 5.6, 7.6, 5.8, 4.6, 4.2, 5.4,
  7.8, 7.2, 4.2, 2.4,
];
/** Later up, more of it in the afternoon and in the evening. */
const weekend = [
  1.9, 1.1, 0.5, 0.3, 0.2, 0.2, 0.4, 0.8, 1.7, 3.4, 6.4, 7, 4.8, 4.9, 6.4, 7.9, 6.6, 5, 4.4, 5.8,
  8.2, 7.8, 4.8, 2.9,
];
/** From Sunday. */
const ofWeekday = [0.98, 1.12, 1.04, 1, 1.02, 0.92, 0.86];

/** Nothing of the last hour and a half: what runs at the first start is told apart. */
const recentMs = 1.5 * hourMs;

export interface Slot {
  at: Date;
  hour: number;
  daysAgo: number;
}

/**
 * So many moments of the last `days` days, oldest first, thick where much is asked. Together with
 * `taken`, which are told already, they come as close to the curve as whole conversations can.
 */
export function slotsUpTo(
  now: Date,
  o: { count: number; days: number; taken: readonly Date[] },
): Slot[] {
  const cells = cellsOf(now, o.days);
  const taken = cells.map((c) => o.taken.filter((t) => isIn(c, t.getTime())).length);
  const wanted = o.count + taken.reduce((sum, n) => sum + n, 0);
  let scale = wanted / cells.reduce((sum, c) => sum + c.weight, 0);
  let chosen = chooseCells(cells, taken, scale);
  while (chosen.length < o.count) {
    scale *= 1.005;
    chosen = chooseCells(cells, taken, scale);
  }
  // A few too many: they are left out evenly.
  return Array.from({ length: o.count }, (_, n) => {
    const cell = chosen[Math.floor((n * chosen.length) / o.count)]!;
    const second = numberFrom(`slot:${cell.daysAgo}:${cell.hour}:${n}`, cell.length / 1000);
    return { at: new Date(cell.from + second * 1000), hour: cell.hour, daysAgo: cell.daysAgo };
  }).sort((a, b) => a.at.getTime() - b.at.getTime());
}

/**
 * Every hour of the day saves up its share from day to day until it makes a conversation: so the
 * curve shows already in a week, and no day is like the next.
 */
function chooseCells(cells: readonly Cell[], taken: readonly number[], scale: number): Cell[] {
  const saved = Array.from({ length: 24 }, (_, hour) => numberFrom(`hour:${hour}`, 1000) / 1000);
  return cells.flatMap((cell, i) => {
    saved[cell.hour]! += cell.weight * scale - taken[i]!;
    const whole = Math.max(0, Math.floor(saved[cell.hour]!));
    saved[cell.hour]! -= whole;
    return Array.from({ length: whole }, () => cell);
  });
}

const isIn = (c: Cell, at: number): boolean => c.from <= at && at < c.from + c.length;

interface Cell {
  from: number;
  length: number;
  hour: number;
  daysAgo: number;
  weight: number;
}

/** The hours from so many days ago up to a while ago, oldest first. */
function cellsOf(now: Date, days: number): Cell[] {
  const today = Math.floor((now.getTime() + offsetMs) / dayMs) * dayMs - offsetMs;
  const until = now.getTime() - recentMs;
  return Array.from({ length: (days + 1) * 24 }, (_, n) => {
    const daysAgo = days - Math.floor(n / 24);
    const hour = n % 24;
    const from = today - daysAgo * dayMs + hour * hourMs;
    const weekday = new Date(from + offsetMs).getUTCDay();
    const curve = weekday === 0 || weekday === 6 ? weekend : workday;
    const length = Math.max(0, Math.min(hourMs, until - from));
    // The shop grows: a little more is asked every week.
    const growth = 1 - daysAgo * 0.003;
    const weight = curve[hour]! * ofWeekday[weekday]! * growth * (length / hourMs);
    return { from, length, hour, daysAgo, weight };
  }).filter((c) => c.weight > 0);
}
