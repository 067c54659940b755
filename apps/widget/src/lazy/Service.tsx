import type { OpenState } from '@lingxi/contract';
import { loadConfig } from '../open.ts';
import type { View } from '../panel/view.ts';
import { ignore } from '../talk.ts';
import { fill } from '../words.ts';
import { whenLabel } from './when.ts';
import { lazyDictionary } from './words.ts';

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
