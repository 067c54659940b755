import type { TimelineItem } from '@lingxi/contract';
import { expect, test } from 'vitest';
import { byDay } from './by-day.ts';

const item = (id: string, at: Date): TimelineItem => ({
  kind: 'event',
  id,
  at: at.toISOString(),
  name: 'x',
  properties: {},
});

test('groups by the days of the reader, in the order they come', () => {
  const days = byDay([
    item('a', new Date(2026, 2, 2, 0, 1)),
    item('b', new Date(2026, 2, 1, 23, 59)),
    item('c', new Date(2026, 2, 1, 0, 0)),
  ]);
  expect(days.map((d) => [d.key, d.items.map((i) => i.id)])).toEqual([
    ['2026-03-02', ['a']],
    ['2026-03-01', ['b', 'c']],
  ]);
  expect(byDay([])).toEqual([]);
});
