import { find } from '../mount.tsx';
import { report } from '../session.ts';
import { getState, set } from '../store.ts';
import { markRead } from './write.ts';

let log: HTMLElement | null = null;
let isPinned = true;
/** As it was at the last drawing. */
let before = { height: 0, first: '', fresh: '', pending: 0 };

const toEnd = () => {
  if (log && isPinned) log.scrollTop = log.scrollHeight;
};

/** From now on the end stays in sight, until the visitor scrolls up. */
export const pin = (): void => {
  isPinned = true;
  toEnd();
  if (getState().below) set({ below: 0 });
};

/** Also when a picture arrives or the panel changes its size. */
const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(toEnd) : undefined;

export const logRef = (element: HTMLElement | null): void => {
  log = element;
  observer?.disconnect();
  if (!element) return;
  isPinned = true;
  observer?.observe(element);
  observer?.observe(element.firstElementChild!);
};

export const onScroll = (): void => {
  if (!log) return;
  isPinned = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  if (isPinned) pin();
  else if (log.scrollTop < 80 && getState().hasEarlier) {
    import('../lazy/history.ts').then(({ loadEarlier }) => loadEarlier(), report);
  }
};

export const beforeDraw = (): void => {
  before.height = log?.scrollHeight ?? 0;
};

/** The composer is as high as its text, up to five lines. */
const fitComposer = () => {
  const area = find('.write');
  if (!area) return;
  area.style.height = '0';
  area.style.height = `${Math.min(area.scrollHeight, 128)}px`;
};

/** Keeps the end in sight, or what was in sight when older messages came in above it. */
export const afterDraw = (): void => {
  fitComposer();
  const { messages, fresh, pending, below } = getState();
  const first = messages[0]?.id ?? '';
  const last = fresh[fresh.length - 1] ?? '';
  if (pending.length > before.pending) isPinned = true;
  if (isPinned) toEnd();
  else {
    if (log && first !== before.first) log.scrollTop += log.scrollHeight - before.height;
    if (last !== before.fresh) set({ below: below + 1 });
  }
  before = { height: 0, first, fresh: last, pending: pending.length };
  if (log && isPinned && !document.hidden) markRead();
};
