import { expect, test } from 'vitest';
import { instantsOf } from './instants.ts';
import { isFiltered, readContactSearch, readTimelineSearch } from './search.ts';

const given = (search: object) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));

test('reads what it knows and drops the rest', () => {
  expect(
    given(
      readContactSearch({
        q: 13800,
        tier: 'vip',
        tag: '老客',
        identified: 'yes',
        blocked: 'perhaps',
        seenFrom: '2026-03-01',
        seenTo: 'yesterday',
        sort: 'created',
        order: 'desc',
      }),
    ),
  ).toEqual({
    q: '13800',
    tier: 'vip',
    tag: '老客',
    identified: 'yes',
    seenFrom: '2026-03-01',
    sort: 'created',
  });
  expect(readTimelineSearch({ kind: 'order' })).toEqual({ kind: 'order' });
  expect(given(readTimelineSearch({ kind: 'x' }))).toEqual({});
});

test('an order of rows is no filter', () => {
  expect(isFiltered(readContactSearch({ sort: 'created', order: 'asc' }))).toBe(false);
  expect(isFiltered(readContactSearch({ blocked: 'no' }))).toBe(true);
});

test('days become instants that hold the whole of the last day', () => {
  const { createdFrom, createdTo } = instantsOf({
    createdFrom: '2026-03-01',
    createdTo: '2026-03-01',
  });
  expect(Date.parse(createdTo!) - Date.parse(createdFrom!)).toBe(86_400_000);
  expect(new Date(createdFrom!).getHours()).toBe(0);
});
