import { expect, test } from 'vitest';
import { splitByWords } from './split-by-words.ts';

const marked = (text: string, q: string) =>
  splitByWords(text, q)
    .map((p) => (p.isHit ? `[${p.text}]` : p.text))
    .join('');

test.each([
  ['退款什么时候到账', '退款', '[退款]什么时候到账'],
  ['Where is my REFUND, refund?', 'refund', 'Where is my [REFUND], [refund]?'],
  ['退款单里的退款', '退款 退款单', '[退款单]里的[退款]'],
  ['a+b (c)', '+ (c)', 'a[+]b [(c)]'],
  ['没有', '退款', '没有'],
  ['没有', '  ', '没有'],
])('%s / %s', (text, q, shown) => {
  expect(marked(text, q)).toBe(shown);
});
