import { textsOf } from '../locales/texts-of.ts';

/** A number as it stands on the page: its digits large, its units small. */
export interface Amount {
  parts: { digits: string; unit?: string }[];
  /** The same, to be read aloud and exported. */
  text: string;
}

const amount = (parts: Amount['parts']): Amount => ({
  parts,
  text: parts.map((p) => [p.digits, p.unit].filter(Boolean).join(' ')).join(' '),
});

export const counted = (n: number): string => n.toLocaleString('en-US');

/** More or fewer than before; nothing where it is the same. */
export const signed = (by: number): string => (by === 0 ? '' : by > 0 ? `+${by}` : `−${-by}`);

export const countAmount = (n: number): Amount => amount([{ digits: counted(n) }]);

export const none: Amount = amount([{ digits: '—' }]);

export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : (part / whole) * 100;

export const percentText = (value: number | null): string =>
  value === null ? '—' : `${value.toFixed(1)}%`;

export const percentAmount = (value: number | null): Amount =>
  value === null ? none : amount([{ digits: value.toFixed(1), unit: '%' }]);

export const ratingAmount = (value: number | null): Amount =>
  value === null ? none : amount([{ digits: value.toFixed(2), unit: '/ 5' }]);

/** The two largest units that matter: 38 秒, 14 分 26 秒, 2 小时 5 分. */
export function durationAmount(seconds: number | null): Amount {
  if (seconds === null) return none;
  const t = textsOf('reports');
  const whole = Math.round(seconds);
  const [d, h, m, s] = [
    Math.floor(whole / 86_400),
    Math.floor(whole / 3600) % 24,
    Math.floor(whole / 60) % 60,
    whole % 60,
  ] as const;
  const all = [
    [d, t('unit.day')],
    [h, t('unit.hour')],
    [m, t('unit.minute')],
    [s, t('unit.second')],
  ] as const;
  const first = all.findIndex(([n]) => n > 0);
  const shown = first === -1 ? all.slice(3) : all.slice(first, first + 2);
  return amount(
    shown.filter(([n], i) => n > 0 || i === 0).map(([n, u]) => ({ digits: String(n), unit: u })),
  );
}
