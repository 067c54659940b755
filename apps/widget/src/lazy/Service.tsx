import type { Locale, OpenState } from '@lingxi/contract';
import { loadConfig } from '../open.ts';
import type { View } from '../panel/view.ts';
import { ignore } from '../talk.ts';
import { fill } from '../words.ts';
import { lazyDictionary } from './words.ts';

const day = 86_400_000;
/** Not everybody asks in the second in which a shop opens; nor again and again where clocks differ. */
const leastMs = 2000;
const spreadMs = 15_000;
const mostMs = 2 ** 31 - 1;

let timer: number | undefined;
let awaited: string | undefined;

/** The server knows what comes after the next opening or closing. */
const askAt = ({ changesAt }: OpenState): void => {
  if (!changesAt || changesAt === awaited) return;
  awaited = changesAt;
  clearTimeout(timer);
  const wait = Math.max(Date.parse(changesAt) - Date.now(), leastMs) + Math.random() * spreadMs;
  timer = window.setTimeout(
    () => {
      awaited = undefined;
      loadConfig().catch(ignore);
    },
    Math.min(wait, mostMs),
  );
};

/** 18:00 today, 明天 9:00, 周一 9:00, 10月9日 9:00: on the clocks of those who work, named where ours differ. */
export const whenLabel = (
  iso: string,
  { timezone, locale, now = Date.now() }: { timezone: string; locale: Locale; now?: number },
): string => {
  const at = Date.parse(iso);
  const dateOf = (time: number) => new Date(time).toLocaleDateString('sv', { timeZone: timezone });
  const clock = (more: Intl.DateTimeFormatOptions, timeZone?: string) =>
    new Date(at).toLocaleTimeString(locale === 'zh' ? 'zh-CN' : 'en-GB', {
      hour: 'numeric',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
      ...more,
    });
  const isElsewhere = clock({}, timezone) !== clock({});
  const time = clock(isElsewhere ? { timeZoneName: 'short' } : {}, timezone).replace(
    /^0(?=\d:)/,
    '',
  );
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

/** Whether people are there, until when, or from when on. */
const Service = ({ s, end }: Pick<View, 's'> & { end?: string }) => {
  const { service } = s.config!;
  if (!service) return null;
  askAt(service);
  const { changesAt, timezone } = service;
  const w = lazyDictionary[s.locale];
  // Its time has come, and the answer is on its way.
  const isOver = !!changesAt && Date.parse(changesAt) <= Date.now();
  const isOpen = service.isOpen !== isOver;
  const when = changesAt && !isOver && whenLabel(changesAt, { timezone, locale: s.locale });
  const words = isOpen
    ? when
      ? fill(w.openUntil, when)
      : w.staffed
    : when
      ? fill(w.closedUntil, when)
      : w.closed;
  return <>{words + (end ?? '')}</>;
};

export default Service;
export const css = '';
