import { getState, set } from './store.ts';

let log: HTMLElement | null = null;
let isPinned = true;
let height = 0;
let first: string | undefined;

export const isAtEnd = (): boolean => isPinned;

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
    void import('./lazy/history.ts').then(({ loadEarlier }) => loadEarlier());
  }
};

export const beforeDraw = (): void => {
  height = log?.scrollHeight ?? 0;
};

/** Keeps the end in sight, or what was in sight when older messages came in above it. */
export const afterDraw = (): void => {
  const id = getState().messages[0]?.id;
  if (isPinned) toEnd();
  else if (log && id !== first) log.scrollTop += log.scrollHeight - height;
  first = id;
};
