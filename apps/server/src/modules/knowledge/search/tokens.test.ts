import { describe, expect, it } from 'vitest';
import { gramsOf, gramText } from './grams.ts';
import { createSegmenter } from './segment.ts';
import { stem } from './stem.ts';
import { tokenize } from './tokens.ts';

const wordsOf = (text: string, accountWords: string[] = []) => [
  ...tokenize(text, createSegmenter(accountWords, [])).words.keys(),
];

describe('words', () => {
  it.each([
    ['退款多久到账', ['退款', '多久', '到账']],
    ['退货运费谁出', ['退货', '运费', '谁', '出']],
    ['请问下单后多久发货', ['请问', '下单', '后', '多久', '发货']],
    ['我要开发票', ['我要', '开', '发票']],
    ['Ｘ２耳机，３．５ｍｍ接口？', ['x2', '耳机', '3.5mm', '接口']],
    ['USB-C charging cables', ['usb', 'c', 'charg', 'cabl']],
    ["My order hasn't arrived", ['my', 'order', 'has', 'not', 'arriv']],
    ['🙂？！…', []],
    ['', []],
  ])('cuts %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('keeps account words whole, together with their parts', () => {
    expect(wordsOf('灵犀降噪耳机怎么开', ['灵犀降噪耳机'])).toEqual(
      expect.arrayContaining(['灵犀降噪耳机', '耳机', '怎么', '开']),
    );
    expect(wordsOf('灵犀降噪耳机怎么开')).not.toContain('灵犀降噪耳机');
  });

  it('takes the longest account word, and Latin ones only between their borders', () => {
    expect(wordsOf('买灵犀音箱mini版', ['灵犀音箱', '灵犀音箱mini'])).toContain('灵犀音箱mini');
    expect(wordsOf('max20 和 x2', ['x2', 'x20'])).toEqual(['max20', '和', 'x2']);
  });

  it('remembers how a word was spelt', () => {
    const { words } = tokenize('Refunded!', createSegmenter([], []));
    expect([...words]).toEqual([['refund', 'refunded']]);
  });
});

describe('stem', () => {
  it.each([
    ['refund', 'refunds', 'refunded', 'refunding'],
    ['ship', 'ships', 'shipped', 'shipping'],
    ['delivery', 'deliveries'],
    ['cancel', 'cancelled', 'canceled', 'cancels'],
    ['charge', 'charged', 'charging', 'charges'],
    ['address', 'addresses'],
    ['try', 'tries', 'tried', 'trying'],
    ['box', 'boxes'],
  ])('joins %s with its forms', (word, ...forms) => {
    expect(new Set(forms.map(stem))).toEqual(new Set([stem(word)]));
  });

  it('leaves model names and short words alone', () => {
    expect(['x2s', 'p5', 'is', 'bus', '退款'].map(stem)).toEqual([
      'x2s',
      'p5',
      'is',
      'bus',
      '退款',
    ]);
  });
});

describe('grams', () => {
  it('gives Han characters and pairs, other runs as pairs with their borders', () => {
    expect(gramsOf('退款额').map(gramText)).toEqual(['退', '款', '退款', '额', '款额']);
    expect(gramsOf('x2').map(gramText)).toEqual([' x', 'x2', '2 ']);
  });

  it('does not lend the letters of common words', () => {
    expect([...tokenize('the how', createSegmenter([], [])).grams]).toEqual([]);
  });
});
