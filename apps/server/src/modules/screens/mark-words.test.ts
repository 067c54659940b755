import { expect, it } from 'vitest';
import { excerptOf, marksIn, markWords } from './mark-words.ts';

const marked = (text: string, ...terms: string[]) =>
  marksIn(text, terms).map(([start, length]) => text.slice(start, start + length));

it.each<[string, string[], string[]]>([
  ['请问退款多久到账，退款单在哪', ['退款'], ['退款', '退款']],
  ['退款单', ['退款', '退款单'], ['退款单']],
  ['电子发票 E-Invoice', ['发票', 'inv'], ['发票', 'Inv']],
  // Latin words by their beginning only, numbers also by their end.
  ['refund, unrefunded', ['refund'], ['refund']],
  ['订单 20260301123456', ['3456'], ['3456']],
  ['ＲＥＦＵＮＤ 全角', ['refund'], ['ＲＥＦＵＮＤ']],
  // One character that is written out as several.
  ['㍻三十年', ['平成'], ['㍻']],
  ['😀退款😀', ['退款'], ['退款']],
  ['(a+b)* [x]', ['a', 'b'], ['a', 'b']],
  ['没有', ['退款'], []],
])('in 「%s」 %j stands at %j', (text, terms, expected) => {
  expect(marked(text, ...terms)).toEqual(expected);
});

it('joins marks that touch', () => {
  expect(markWords('退款到账', ['退款', '到账']).marks).toEqual([[0, 4]]);
});

it('shows what lies around the first hit, on one line', () => {
  const long = `${'前面说了很多。'.repeat(20)}\n\n我要退款，${'后面也很多。'.repeat(20)}`;
  const { text, marks } = excerptOf(long, ['退款']);
  expect(text).toMatch(/^…/);
  expect(text).toMatch(/…$/);
  expect(text.length).toBeLessThanOrEqual(98);
  expect(marks.map(([start, length]) => text.slice(start, start + length))).toEqual(['退款']);
  expect(text).not.toContain('\n');
});

it('never cuts a character in two', () => {
  const { text } = excerptOf('😀'.repeat(200), ['退款']);
  expect(text.isWellFormed()).toBe(true);
  for (let lead = 50; lead < 60; lead++) {
    const excerpt = excerptOf(`${'a'.repeat(lead % 2)}${'😀'.repeat(lead)}退款${'😀'.repeat(90)}`, [
      '退款',
    ]);
    expect(excerpt.text.isWellFormed()).toBe(true);
    expect(excerpt.text).toContain('退款');
  }
});
