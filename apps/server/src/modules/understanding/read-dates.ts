import {
  addMonths,
  iso,
  month,
  monthStart,
  nearest,
  pad,
  shift,
  week,
  weekdayOf,
} from './calendar.ts';
import { ENGLISH_NUMBER, readNumber } from './read-number.ts';
import type { Span } from './span.ts';

type Reader = (found: RegExpExecArray, today: Date) => string | undefined;

const N = '(\\d{1,2}|[一二两三四五六七八九十]{1,3})';
const YEAR = '(\\d{4}|二[零〇][零〇一二三四五六七八九]{2})';
/** 3号楼, 7日无理由 and 3日内 name no day. */
const NO_DAY =
  '(?!楼|线|店|门|仓|机|柜|码|桌|房|院|色|球|电池|内|之内|无理由|游|间|客服|技师|位|馆|厅)';
const WEEKDAYS = '一二三四五六日天';
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH = `(${MONTHS})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?`;
const EN_WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const EN_WEEKDAY = `(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?`;

const SHIFTS: Record<string, number> = {
  大前天: -3,
  前天: -2,
  前日: -2,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨夜: -1,
  昨儿: -1,
  今天: 0,
  今日: 0,
  今早: 0,
  今晚: 0,
  今儿: 0,
  明天: 1,
  明日: 1,
  明早: 1,
  明晚: 1,
  后天: 2,
  大后天: 3,
  'the day before yesterday': -2,
  'day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
  tomorrow: 1,
};

const READERS: [RegExp, Reader][] = [
  [
    /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    (m) => iso(number(m[1]), number(m[2]), number(m[3])),
  ],
  [
    new RegExp(`${YEAR}年${N}月${N}[日号]?`, 'g'),
    (m) => iso(number(m[1]), number(m[2]), number(m[3])),
  ],
  [
    new RegExp(`(去年|今年|明年)${N}月${N}[日号]?`, 'g'),
    (m, today) => iso(yearOf(m[1], today), number(m[2]), number(m[3])),
  ],
  [
    new RegExp(`(上上个?|上个?|这个|本|下个?)月${N}[日号]${NO_DAY}`, 'g'),
    (m, today) => dayOfMonth(m[1], number(m[2]), today),
  ],
  [
    new RegExp(`(?<!\\d)${N}月${N}[日号]?(?!\\d)`, 'g'),
    (m, today) => nearest(number(m[1]), number(m[2]), today),
  ],
  [
    new RegExp(
      `(上上|上|这|本|下下|下)?个?(?:周|星期|礼拜)([${WEEKDAYS}末])(?!期|围|边|到|年|岁)`,
      'g',
    ),
    readWeekday,
  ],
  [
    new RegExp(`(${Object.keys(SHIFTS).join('|')})(?![a-z])`, 'g'),
    (m, today) => shift(today, SHIFTS[m[1] ?? ''] ?? 0),
  ],
  [
    new RegExp(
      `(?<![\\d第])(${N.slice(1, -1)}|半|几)个?(天|日|周|星期|礼拜|月|年)(?:之|以)?([前后])(?!面|台)`,
      'g',
    ),
    readDistance,
  ],
  [/(?<!\d)(上上个?|上个?|这个|本|下个?)月/g, (m, today) => month(today, monthShift(m[1]))],
  [
    /(上上|上|这|本|下)个?(?:周|星期|礼拜)(?![一二三四五六日天末])/g,
    (m, today) => week(today, weekShift(m[1])),
  ],
  [
    new RegExp(`(?:${YEAR}年|(去年|今年|明年))${N}月份?`, 'g'),
    (m, today) => pad(m[1] ? number(m[1]) : yearOf(m[2], today), number(m[3])),
  ],
  [
    new RegExp(`(?<![\\d个第])(\\d{1,2}|[一二三四五六七八九十]{1,3})号(?!码)${NO_DAY}`, 'g'),
    (m, today) => dayOfMonth('本', number(m[1]), today),
  ],
  [
    new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b`, 'g'),
    (m, today) => named(m[1], m[2], m[3], today),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (\\d{4}))?\\b`, 'g'),
    (m, today) => named(m[2], m[1], m[3], today),
  ],
  [/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g, readSlashed],
  [new RegExp(`\\b(last|this|next|on) ${EN_WEEKDAY}\\b`, 'g'), readEnglishWeekday],
  [
    new RegExp(`\\b(${ENGLISH_NUMBER}|a couple of|couple of) (day|week|month|year)s? ago\\b`, 'g'),
    (m, today) => distance(m[1], m[2], -1, today),
  ],
  [
    new RegExp(`\\bin (${ENGLISH_NUMBER}) (day|week|month)s?\\b`, 'g'),
    (m, today) => distance(m[1], m[2], 1, today),
  ],
  [
    /\b(last|this|next) (week|month)\b/g,
    (m, today) =>
      (m[2] === 'week' ? week : month)(today, { last: -1, this: 0, next: 1 }[m[1] ?? 'this'] ?? 0),
  ],
];

/** Dates in a folded text (lower case, half width), earliest pattern first where they overlap. */
export function readDates(text: string, now: Date, timeZone: string): Span[] {
  const today = new Date(`${new Intl.DateTimeFormat('en-CA', { timeZone }).format(now)}T00:00:00Z`);
  const dates: Span[] = [];
  for (const [pattern, read] of READERS) {
    for (const found of text.matchAll(pattern)) {
      const [start, end] = [found.index, found.index + found[0].length];
      if (dates.some((date) => start < date.end && date.start < end)) continue;
      const value = read(found, today);
      if (value) dates.push({ start, end, value });
    }
  }
  return dates;
}

const number = (text: string | undefined) => readNumber(text ?? '') ?? 0;
function yearOf(word: string | undefined, today: Date): number {
  return today.getUTCFullYear() + ({ 去年: -1, 明年: 1 }[word ?? ''] ?? 0);
}

const monthShift = (word: string | undefined) =>
  word?.startsWith('上上') ? -2 : word?.startsWith('上') ? -1 : word?.startsWith('下') ? 1 : 0;
const weekShift = (word: string | undefined) => (word === '下下' ? 2 : monthShift(word));

function dayOfMonth(word: string | undefined, day: number, today: Date): string | undefined {
  const start = monthStart(today, monthShift(word));
  return iso(start.getUTCFullYear(), start.getUTCMonth() + 1, day);
}

function readWeekday(found: RegExpExecArray, today: Date): string {
  const letter = found[2] ?? '';
  const wanted = letter === '末' ? 5 : Math.min(WEEKDAYS.indexOf(letter), 6);
  return shift(today, wanted - weekdayOf(today) + 7 * weekShift(found[1]));
}

function readEnglishWeekday(found: RegExpExecArray, today: Date): string {
  const wanted = EN_WEEKDAYS.findIndex((name) => name.startsWith((found[2] ?? '').slice(0, 3)));
  const ahead = wanted - weekdayOf(today);
  if (found[1] === 'last') return shift(today, ahead >= 0 ? ahead - 7 : ahead);
  if (found[1] === 'next') return shift(today, ahead <= 0 ? ahead + 7 : ahead);
  return shift(today, ahead);
}

function readDistance(found: RegExpExecArray, today: Date): string | undefined {
  if (found[1] === '几' || found[1] === undefined) return undefined;
  const unit = found.at(-2) ?? '';
  const sign = found.at(-1) === '前' ? -1 : 1;
  if (found[1] === '半') return unit === '月' ? shift(today, 15 * sign) : undefined;
  return distance(
    found[1],
    { 天: 'day', 日: 'day', 月: 'month', 年: 'year' }[unit] ?? 'week',
    sign,
    today,
  );
}

function distance(
  count: string | undefined,
  unit: string | undefined,
  sign: 1 | -1,
  today: Date,
): string | undefined {
  const many = count?.endsWith('couple of') ? 2 : readNumber(count ?? '');
  if (many === undefined || many > 3650) return undefined;
  if (unit === 'day' || unit === 'week')
    return shift(today, many * sign * (unit === 'week' ? 7 : 1));
  return addMonths(today, many * sign * (unit === 'year' ? 12 : 1));
}

function named(
  name: string | undefined,
  day: string | undefined,
  year: string | undefined,
  today: Date,
) {
  const monthOfYear = MONTHS.split('|').indexOf(name ?? '') + 1;
  return year
    ? iso(Number(year), monthOfYear, Number(day))
    : nearest(monthOfYear, Number(day), today);
}

/** 11/3/2025 is read the American way unless it can only be the other. */
function readSlashed(found: RegExpExecArray): string | undefined {
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return first > 12 ? iso(year, second, first) : iso(year, first, second);
}
