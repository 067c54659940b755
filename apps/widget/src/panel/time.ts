import type { Locale } from '@lingxi/contract';

/** 14:05 today, otherwise with its day. */
export const timeLabel = (iso: string, locale: Locale, now = new Date()): string => {
  const at = new Date(iso);
  const isToday = at.toDateString() === now.toDateString();
  return at.toLocaleString(locale, {
    ...(!isToday && { month: 'short', day: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
};
