import dayjs from 'dayjs';
import { textsOf } from '../locales/texts-of.ts';

export const absoluteTime = (iso: string) => dayjs(iso).format(textsOf('frame')('time.full'));
export const clockTime = (iso: string) => dayjs(iso).format('HH:mm');

/** For lists: 刚刚 / 3 分 / 14:05 / 昨天 / 11 月 3 日. */
export function listTime(iso: string, now: number): string {
  const t = textsOf('frame');
  const minutes = Math.floor((now - Date.parse(iso)) / 60_000);
  if (minutes < 1) return t('time.justNow');
  if (minutes < 60) return t('time.minutes', { count: minutes });
  const at = dayjs(iso);
  if (at.isSame(now, 'day')) return at.format('HH:mm');
  if (at.isSame(dayjs(now).subtract(1, 'day'), 'day')) return t('time.yesterday');
  return at.format(at.isSame(now, 'year') ? t('time.day') : t('time.dayOfYear'));
}

/** For sentences: 14:05 / 昨天 14:05 / 11 月 3 日 14:05. */
export function momentTime(iso: string, now: number): string {
  const t = textsOf('frame');
  const at = dayjs(iso);
  if (at.isSame(now, 'day')) return at.format('HH:mm');
  if (at.isSame(dayjs(now).subtract(1, 'day'), 'day'))
    return `${t('time.yesterday')} ${at.format('HH:mm')}`;
  if (at.isSame(dayjs(now).add(1, 'day'), 'day'))
    return `${t('time.tomorrow')} ${at.format('HH:mm')}`;
  return `${at.format(at.isSame(now, 'year') ? t('time.day') : t('time.dayOfYear'))} ${at.format('HH:mm')}`;
}

/** The name of a day, for separators in a thread. */
export function dayName(iso: string, now: number): string {
  const t = textsOf('frame');
  const at = dayjs(iso);
  if (at.isSame(now, 'day')) return t('time.today');
  if (at.isSame(dayjs(now).subtract(1, 'day'), 'day')) return t('time.yesterday');
  return at.format(at.isSame(now, 'year') ? t('time.dayWithWeek') : t('time.dayOfYear'));
}

/** How long somebody has been waiting: 0:42, 12:05, then hours and days in words. */
export function waited(since: string, now: number): string {
  const t = textsOf('frame');
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
  if (seconds < 3600) return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const hours = Math.floor(seconds / 3600);
  if (hours < 48) return t('time.hours', { count: hours });
  return t('time.days', { count: Math.floor(hours / 24) });
}
