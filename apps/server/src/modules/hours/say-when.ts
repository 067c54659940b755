import type { Locale } from '@lingxi/contract';
import { dateAfter, dateIn, weekdayOf } from './zone.ts';

const names = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/**
 * An instant to come as one says it there: 「今天 18:00」「明天 9:00」「周一 9:00」「10 月 9 日 9:00」. English is
 * read abroad more often, so it names the zone.
 */
export function sayWhen(at: Date, now: Date, timezone: string, locale: Locale): string {
  const [day, today] = [dateIn(timezone, at.getTime()), dateIn(timezone, now.getTime())];
  const time = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
      timeZone: timezone,
      hour: 'numeric',
      minute: '2-digit',
      hourCycle: 'h23',
      ...options,
    }).format(at);
  if (locale === 'zh') return `${dayIn('zh', day, today)} ${time({}).replace(/^0(?=\d)/, '')}`;
  return `${dayIn('en', day, today)} at ${time({ timeZoneName: 'short' })}`;
}

function dayIn(locale: Locale, day: string, today: string): string {
  if (day === today) return locale === 'zh' ? '今天' : 'today';
  if (day === dateAfter(today, 1)) return locale === 'zh' ? '明天' : 'tomorrow';
  const isThisWeek = day < dateAfter(today, 7);
  if (isThisWeek)
    return locale === 'zh' ? names.zh[weekdayOf(day)]! : `on ${names.en[weekdayOf(day)]!}`;
  const [, month, date] = day.split('-').map(Number);
  if (locale === 'zh') return `${month} 月 ${date} 日`;
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long' });
  return `on ${date} ${name.format(new Date(day))}`;
}
