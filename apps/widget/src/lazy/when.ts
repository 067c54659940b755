import type { Locale } from '@lingxi/contract';
import { lazyDictionary } from './words.ts';

const day = 86_400_000;

/** 18:00 today, 明天 9:00, 周一 9:00, 10月9日 9:00: on the clocks of those who work, named where ours differ. */
export const whenLabel = (
  iso: string,
  { timezone, locale, now = Date.now() }: { timezone: string; locale: Locale; now?: number },
): string => {
  const at = Date.parse(iso);
  const dateOf = (time: number) => new Date(time).toLocaleDateString('sv', { timeZone: timezone });
  const clock = (timeZone?: string) =>
    new Date(at).toLocaleTimeString(locale === 'zh' ? 'zh-CN' : 'en-GB', {
      hour: 'numeric',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    });
  const isElsewhere = clock(timezone) !== clock();
  // Chinese would put the zone before the hour.
  const zone = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, timeZoneName: 'short' })
    .formatToParts(at)
    .find((p) => p.type === 'timeZoneName')!.value;
  const time = `${clock(timezone).replace(/^0(?=\d:)/, '')}${isElsewhere ? ` ${zone}` : ''}`;
  const date = dateOf(at);
  if (date === dateOf(now)) return time;
  if (date === dateOf(now + day)) return `${lazyDictionary[locale].tomorrow} ${time}`;
  const isSoon = at - now < 6 * day;
  const name = new Date(at).toLocaleDateString(locale, {
    timeZone: timezone,
    ...(isSoon ? { weekday: 'short' } : { month: 'short', day: 'numeric' }),
  });
  return `${name} ${time}`;
};
