import { fold } from './normalise.ts';
import { readAmounts } from './read-amounts.ts';
import { readDates } from './read-dates.ts';
import { readOrderNumbers, readTrackingNumbers } from './read-numbers-of-orders.ts';
import { readPhones } from './read-phones.ts';
import type { Span } from './span.ts';

export type EntityKind =
  | 'phone'
  | 'email'
  | 'order_number'
  | 'amount'
  | 'date'
  | 'url'
  | 'tracking_number';

export interface Entity {
  kind: EntityKind;
  /** As written. */
  text: string;
  /**
   * Normalised: +8613812346021; an ISO date or as much as was said (2025-11, 2025-W45); an amount
   * in the smallest unit with its currency ("26800 CNY"); upper case for order and tracking numbers.
   */
  value: string;
  /** Offsets into the text, in UTF-16 units; `end` is behind the last one. */
  start: number;
  end: number;
}

export interface EntityOptions {
  /** What "yesterday" is counted from. */
  now: Date;
  /** IANA name of the zone whose calendar day counts; default Asia/Shanghai. */
  timeZone?: string;
}

const WEB_ADDRESS = /(?:https?:\/\/|www\.)[^\s\p{Script=Han}<>"'，。！？；）】」]+/giu;
const EMAIL = /[a-z0-9][\w.+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi;

function readUrls(text: string): Span[] {
  return [...text.matchAll(WEB_ADDRESS)].map((found) => {
    const address = found[0].replace(/[.,!?;:)\]]+$/, '');
    const value = /^www\./i.test(address) ? `https://${address}` : address;
    return { start: found.index, end: found.index + address.length, value };
  });
}

function readEmails(text: string): Span[] {
  return [...text.matchAll(EMAIL)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    value: found[0].toLowerCase(),
  }));
}

/** Phones, addresses, numbers, amounts and dates in a text, in their order; no two overlap. */
export function entities(
  text: string,
  { now, timeZone = 'Asia/Shanghai' }: EntityOptions,
): Entity[] {
  const folded = fold(text);
  const readers: [EntityKind, Span[]][] = [
    ['url', readUrls(text)],
    ['email', readEmails(folded)],
    ['tracking_number', readTrackingNumbers(folded)],
    ['order_number', readOrderNumbers(folded, 'named')],
    ['amount', readAmounts(folded)],
    ['date', readDates(folded, now, timeZone)],
    ['phone', readPhones(folded)],
    ['order_number', readOrderNumbers(folded, 'bare')],
  ];
  const taken: Entity[] = [];
  for (const [kind, spans] of readers) {
    for (const { start, end, value } of spans) {
      if (taken.some((entity) => start < entity.end && entity.start < end)) continue;
      taken.push({ kind, text: text.slice(start, end), value, start, end });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
