import { NUMBER, readNumber } from './read-number.ts';
import type { Span } from './span.ts';

const SIGNS: Record<string, string> = {
  '¥': 'CNY',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  hk$: 'HKD',
  us$: 'USD',
  rmb: 'CNY',
  cny: 'CNY',
  usd: 'USD',
};
const NAMES: [RegExp, string][] = [
  [/^(?:元|块钱?|圆|人民币|rmb|cny|yuan|大洋)$/, 'CNY'],
  [/^(?:美元|美金|刀|dollars?|bucks?|usd)$/, 'USD'],
  [/^(?:欧元|euros?|eur)$/, 'EUR'],
  [/^(?:英镑|pounds?|gbp)$/, 'GBP'],
  [/^(?:港币|港元|hkd)$/, 'HKD'],
];
const BEHIND =
  '元(?!旦|宵|素|件|气)|块钱|圆|人民币|rmb|cny|yuan|美元|美金|刀(?![具片刃])|dollars?|bucks?|usd|欧元|euros?|eur|英镑|pounds?|gbp|港币|港元|hkd';
/** 块 also counts pieces (三块电池), so what follows must not be a thing. */
const PIECES =
  '块(?=$|[^\\p{L}\\p{N}]|[的了多左以吗呢都也就退差优券运邮那不没是能到给啊吧怎为还可才包])';

const SIGNED =
  /(hk\$|us\$|[¥$€£]|(?<![a-z])(?:rmb|cny|usd) ?) ?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([千万k]?)(?![\d%])/g;
const NAMED = new RegExp(`(${NUMBER}) ?(${BEHIND})(?![a-z])`, 'gu');
const COUNTED = new RegExp(
  `(?<!第)(${NUMBER})(?:(?:块|元)([一二两三四五六七八九\\d])(?:[毛角]|(?![\\d\\p{L}.]|块))|${PIECES})`,
  'gu',
);
const SMALL = new RegExp(`(?<![第\\d])(${NUMBER})(?:毛钱?|角钱?)(?![度落衣巾笔])`, 'gu');

const cents = (units: number, currency: string) => `${Math.round(units * 100)} ${currency}`;

/** Sums of money, in the smallest unit with the currency: "26800 CNY". */
export function readAmounts(text: string): Span[] {
  // ￥ is folded by none of the tables above, being a letter of its own.
  const plain = text.replace(/[￥¥]/g, '¥').replace(/＄/g, '$');
  const spans: Span[] = [];
  const add = (found: RegExpExecArray, value: string | undefined) => {
    const [start, end] = [found.index, found.index + found[0].length];
    if (value && !spans.some((span) => start < span.end && span.start < end))
      spans.push({ start, end, value });
  };
  for (const found of plain.matchAll(SIGNED)) {
    const scale = found[3] === '万' ? 10_000 : found[3] ? 1000 : 1;
    add(
      found,
      cents(
        Number((found[2] ?? '').replaceAll(',', '')) * scale,
        SIGNS[(found[1] ?? '').trim()] ?? 'CNY',
      ),
    );
  }
  for (const found of plain.matchAll(COUNTED)) {
    const units = readNumber(found[1] ?? '');
    // 一块 alone is "together" or "a piece".
    if (units === undefined || (found[1] === '一' && !found[2])) continue;
    add(found, cents(units + (readNumber(found[2] ?? '') ?? 0) / 10, 'CNY'));
  }
  for (const found of plain.matchAll(NAMED)) {
    const units = readNumber(found[1] ?? '');
    const currency = NAMES.find(([name]) => name.test(found[2] ?? ''))?.[1];
    if (units !== undefined && currency) add(found, cents(units, currency));
  }
  for (const found of plain.matchAll(SMALL)) {
    const tenths = readNumber(found[1] ?? '');
    if (tenths !== undefined && tenths < 10) add(found, cents(tenths / 10, 'CNY'));
  }
  return spans;
}
