const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const ENGLISH: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** A number as people write it, as a piece of a regular expression: 3, 1,299.50, 三百五, 2万. */
export const NUMBER =
  '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)[百千万]?|[零〇一二两俩三四五六七八九十百千万]+';
export const ENGLISH_NUMBER = `\\d+|${Object.keys(ENGLISH).join('|')}`;

/** 1,299.50, 1.5万, 三百五十 or "three" as a number; undefined where it is none. */
export function readNumber(text: string): number | undefined {
  const english = ENGLISH[text];
  if (english !== undefined) return english;
  const arabic = /^([\d,]+(?:\.\d+)?)([百千万]?)$/.exec(text);
  if (arabic) {
    const scale = arabic[2] === '万' ? 10_000 : (UNITS[arabic[2] ?? ''] ?? 1);
    return Number((arabic[1] ?? '').replaceAll(',', '')) * scale;
  }
  return readChinese(text);
}

function readChinese(text: string): number | undefined {
  if (!/^[零〇一二两俩三四五六七八九十百千万]+$/.test(text)) return undefined;
  let total = 0;
  let section = 0;
  let digit = 0;
  let unit = 1;
  let isUnitSeen = false;
  for (const letter of text) {
    const scale = UNITS[letter];
    if (letter === '万') {
      total += (section + digit) * 10_000;
      [section, digit, unit] = [0, 0, 10_000];
      isUnitSeen = true;
    } else if (scale !== undefined) {
      section += (digit || (scale === 10 ? 1 : 0)) * scale;
      [digit, unit] = [0, scale];
      isUnitSeen = true;
    } else if (DIGITS[letter] === 0) {
      unit = 10;
    } else {
      // Digits said one by one (二零二五) carry no units.
      digit = isUnitSeen ? (DIGITS[letter] ?? 0) : digit * 10 + (DIGITS[letter] ?? 0);
    }
  }
  if (!isUnitSeen) return Number([...text].map((letter) => DIGITS[letter] ?? 0).join(''));
  // 三百五 is 350, 一万二 is 12000: a last digit behind a unit counts tenths of it.
  const isShort = digit > 0 && unit >= 100 && !/[零〇]/.test(text);
  return total + section + (isShort ? digit * (unit / 10) : digit);
}
