import { expect, test } from 'vitest';
import { isFiltered, kindsOf, readSearch } from './read-search.ts';

const id = '003decdd-5152-8d3d-86e5-f6676b0c3d39';

test.each([
  [{}, {}],
  [{ q: 12306 }, { q: '12306' }],
  [{ q: true }, { q: 'true' }],
  [{ q: 'x'.repeat(300) }, { q: 'x'.repeat(100) }],
  [
    { q: '退款', kind: 'notes', inbox: id, agent: id, team: id, tag: '加急', status: 'open' },
    { q: '退款', kind: 'notes', inbox: id, agent: id, team: id, tag: '加急', status: 'open' },
  ],
  [
    { from: '2026-03-01', to: '2026-03-31', author: 'bot' },
    { from: '2026-03-01', to: '2026-03-31', author: 'bot' },
  ],
  [{ kind: 'x', inbox: 'x', status: 1, author: null, from: '2026-3-1', to: '', tag: '' }, {}],
])('reads %o', (search, expected) => {
  expect(readSearch(search)).toEqual(expected);
});

test('a filter leaves out what is no conversation', () => {
  expect(isFiltered({ q: '退款', kind: 'notes' })).toBe(false);
  expect(kindsOf({ q: '退款' })).toHaveLength(4);
  expect(kindsOf({ q: '退款', tag: '加急' })).toEqual(['messages', 'notes']);
  expect(kindsOf({ q: '退款', author: 'bot' })).toEqual(['messages']);
});
