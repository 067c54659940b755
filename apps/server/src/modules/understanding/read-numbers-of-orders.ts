import type { Span } from './span.ts';

const LINK = '(?:号码|编号|号|id|number|num|no\\.?|code)?(?:是|为|就是|叫| is| was)?[ :#=\\-(]*';
const CODE = '([a-z]{0,6}-?\\d[\\da-z]*(?:-[\\da-z]+)*)(?![\\da-z])';

/** Numbers whose shape names the carrier. */
const CARRIER =
  /(?<![\da-z])(?:sf\d{12,15}|yt\d{13,15}|jd[vxka]?[\da-z]{11,16}|jt\d{13}|zt\d{12,14}|tba\d{12}|1z[\da-z]{16}|(?!lx|no)[a-z]{2}\d{9}[a-z]{2})(?![\da-z])/g;
const TRACKING = new RegExp(`(?:快递单?|运单|物流单?|面单|tracking)(?: ?${LINK})${CODE}`, 'g');
const ORDER = new RegExp(`(?:订单|单(?=号)|单子|order)(?: ?${LINK})${CODE}`, 'g');
const HASH = /(?<![\w#])#([a-z]{0,4}-?\d{4,20})(?![\da-z])/g;
const BARE =
  /(?<![\da-z.@/_-])(?:[a-z]{1,4}-?\d{8,20}|\d{4,8}-\d{6,14}|\d{12,24})(?![\da-z.@_-]*[\da-z@])/g;

const upperCase = (code: string) => code.toUpperCase();

/** A named code's own span, without the words that name it. */
function named(text: string, pattern: RegExp, shortest: number): Span[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const code = found[1] ?? '';
    if (code.replace(/\D/g, '').length < shortest) return [];
    const end = found.index + found[0].length;
    return [{ start: end - code.length, end, value: upperCase(code) }];
  });
}

/** Numbers of parcels: named as such, or of a carrier's own shape. */
export function readTrackingNumbers(text: string): Span[] {
  const shaped = [...text.matchAll(CARRIER)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    value: upperCase(found[0]),
  }));
  return [...named(text, TRACKING, 8), ...shaped];
}

/** Numbers of orders: named as such, or long enough to be nothing else. */
export function readOrderNumbers(text: string, how: 'named' | 'bare'): Span[] {
  if (how === 'named') return [...named(text, ORDER, 4), ...named(text, HASH, 4)];
  return [...text.matchAll(BARE)]
    .filter((found) => !isBankCard(found[0]) && !isIdentityCard(found[0]))
    .map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      value: upperCase(found[0]),
    }));
}

/** Cards are nobody's order; they are left alone so that they are stored nowhere as one. */
function isBankCard(digits: string): boolean {
  if (!/^(?:62|4|5[1-5]|3[47])\d{14,17}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, letter, index) => {
    const doubled = Number(letter) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: 17 digits and a check letter. */
function isIdentityCard(text: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{9}[\dx]$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return '10x98765432'[sum % 11] === text[17];
}
