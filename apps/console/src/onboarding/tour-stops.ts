export type StopName = 'list' | 'folders' | 'knowledge' | 'reports' | 'help' | 'you';

interface Stop {
  name: StopName;
  /** What it is about; a stop whose place is not on the screen is left out. */
  selector: string;
}

/** In the order of a working day. */
const stops: Stop[] = [
  { name: 'folders', selector: '[data-tour="folders"]' },
  { name: 'list', selector: '[data-tour="list"]' },
  { name: 'knowledge', selector: 'nav a[href$="/knowledge"]' },
  { name: 'reports', selector: 'nav a[href$="/reports"]' },
  { name: 'help', selector: '[data-tour="help"]' },
  { name: 'you', selector: '[data-tour="you"]' },
];

export const placeOf = (stop: Stop): HTMLElement | null =>
  document.querySelector<HTMLElement>(stop.selector);

export const stopsHere = (): Stop[] =>
  stops.filter((stop) => (placeOf(stop)?.getClientRects().length ?? 0) > 0);
