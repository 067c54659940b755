import { expect, test } from 'vitest';
import { readKnowledgeSearch } from './search.ts';

const id = '003decdd-5152-8d3d-86e5-f6676b0c3d39';

test.each([
  [{}, {}],
  [
    { q: '退款', category: id, status: 'draft' },
    { q: '退款', category: id, status: 'draft' },
  ],
  [
    { q: 12306, try: '' },
    { q: '12306', try: '' },
  ],
  [{ q: '', category: 'x', status: 'gone', try: null }, {}],
  [{ q: 'x'.repeat(200) }, { q: 'x'.repeat(100) }],
])('reads %o', (search, expected) => {
  expect(readKnowledgeSearch(search)).toEqual(expected);
});
