import { SIMPLIFIED } from './traditional-characters.ts';

const HIDDEN = /\p{Cf}|\p{Variation_Selector}|[\u2028\u2029]/gu;
const PICTURES =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u20e3)+|\[(?!人工|真人|客服)\p{Script=Han}{1,3}\]/gu;

/**
 * Full-width forms, traditional characters and capitals folded one code unit to one, so that an
 * offset found in the result is an offset into the text.
 */
export function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    const code = text.charCodeAt(index);
    if (code >= 0xff01 && code <= 0xff5e) folded += lower(String.fromCharCode(code - 0xfee0));
    else if (code === 0x3000 || code === 0xa0) folded += ' ';
    else folded += SIMPLIFIED.get(unit) ?? lower(unit);
  }
  return folded;
}

// A few capitals grow when lowered ('İ'); those stay, or every offset behind them would be wrong.
function lower(unit: string): string {
  const lowered = unit.toLowerCase();
  return lowered.length === 1 ? lowered : unit;
}

/**
 * The text as the matchers read it: folded, without emoji and hidden characters, straight
 * quotes, single spaces. Offsets are not kept.
 */
export function normalise(text: string): string {
  return fold(text.normalize('NFKC').replace(HIDDEN, ''))
    .replace(PICTURES, ' ')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[ \t\r\f\v]+/g, ' ')
    .trim();
}

/** Whether a text holds any Chinese character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
