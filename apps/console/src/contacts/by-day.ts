import type { TimelineItem } from '@lingxi/contract';
import dayjs from 'dayjs';

export interface Day {
  key: string;
  items: TimelineItem[];
}

/** Neighbours of one day of the reader's calendar, in the order they come in. */
export function byDay(items: readonly TimelineItem[]): Day[] {
  const days: Day[] = [];
  for (const item of items) {
    const key = dayjs(item.at).format('YYYY-MM-DD');
    const last = days.at(-1);
    if (last?.key === key) last.items.push(item);
    else days.push({ key, items: [item] });
  }
  return days;
}
