import { describe, expect, it } from 'vitest';
import { readSearch, searchQuery, searchTokens } from './search-tokens.ts';

/** Would PostgreSQL find this text? Every token of the query among those of the text. */
const finds = (q: string, text: string) => {
  const words = readSearch(q);
  const tokens = new Set(searchTokens(text));
  return words?.tokens.every((token) => tokens.has(token)) ?? false;
};

it('finds Chinese words that stand right beside Latin ones', () => {
  expect(searchTokens('我的iPad坏了')).toEqual([
    '我',
    '我的',
    '的',
    'i',
    'ip',
    'ipa',
    'ipad',
    '坏',
    '坏了',
    '了',
  ]);
  expect(searchQuery('iPad坏了')).toBe("'ipad' & '坏了'");
});

it.each([
  ['退款', '请问退款多久到账', true],
  ['款', '请问退款多久到账', true],
  ['退货', '请问退款多久到账', false],
  ['退款 到账', '请问退款多久到账', true],
  ['refu', 'How do I get a Refund?', true],
  ['und', 'How do I get a Refund?', false],
  ['ＩＰＡＤ', '我的iPad坏了', true],
  ['20260301', '订单 20260301123456 没到', true],
  ['20260301123456', '订单 20260301123456 没到', true],
  ['3456', '订单 20260301123456 没到', true],
  ['123456', '订单 20260301123456 没到', true],
  ['8000', '手机 13800138000', true],
  ['138 0013 8000', '手机 13800138000', true],
  ['13800138000', '手机 138-0013-8000', true],
  ['13800138000', '手机 +86 138 0013 8000', true],
  ['8000', '手机 138 0013 8000', true],
  ['4000', '手机 13800138000', false],
])('「%s」 in 「%s」: %s', (q, text, is) => expect(finds(q, text)).toBe(is));

describe('what has to stand together', () => {
  it('is proven by a pair alone, and asked of longer runs', () => {
    expect(readSearch('退款')!.exact).toEqual([]);
    expect(readSearch('退款单')).toMatchObject({ tokens: ['退款', '款单'], exact: ['退款单'] });
  });
  it('is a phrase in quotes of either kind', () => {
    expect(readSearch('"order status" 退款')).toEqual({
      tokens: ['order', 'status', '退款'],
      exact: ['order status'],
      terms: ['order status', '退款'],
    });
    expect(readSearch('「iPad 坏了」')!.exact).toEqual(['ipad 坏了']);
  });
});

it('finds nothing to look for in signs alone', () => {
  expect(readSearch('  ？！ “” ')).toBeUndefined();
});

it('survives quotes and backslashes', () => {
  expect(searchQuery(`o'b\\c`)).toBe("'o' & 'b' & 'c'");
});
