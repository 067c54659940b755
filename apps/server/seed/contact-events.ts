import { journeys } from './content/index.ts';
import { productOf } from './orders.ts';
import { numberFrom } from './retelling/random.ts';
import { stableIdAt } from './stable-id.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const offsetMs = 8 * 60 * minuteMs;
const shop = 'https://shop.lingxi.example/';

export interface SeededEvent {
  id: string;
  contactKey: string;
  name: string;
  properties: Record<string, string | number>;
  at: Date;
  /** Where it happened, where it is a page. */
  page?: { url: string; title: string };
}

/** What contacts looked at, put into their cart and did besides, oldest first. */
export const eventsUpTo = (now: number): SeededEvent[] =>
  journeys
    .trim()
    .split('\n')
    .flatMap((line) => eventsOf(line.trim(), now))
    .sort((a, b) => a.at.getTime() - b.at.getTime());

function eventsOf(line: string, now: number): SeededEvent[] {
  const [contactKey, day, ...rest] = line.split(' ');
  const isNow = day!.endsWith('m');
  const steps = isNow ? rest : rest.slice(1);
  let at = isNow
    ? now - Number.parseInt(day!, 10) * minuteMs
    : atTime(now, { daysAgo: Number.parseInt(day!, 10), time: rest[0]! });
  return steps.map((step, i) => {
    const name = `event:${contactKey}:${day}:${i}`;
    if (i > 0) at += (15 + numberFrom(name, isNow ? 40 : 160)) * 1000;
    const when = new Date(at);
    return { id: stableIdAt(name, when), contactKey: contactKey!, at: when, ...stepOf(step) };
  });
}

function atTime(now: number, o: { daysAgo: number; time: string }): number {
  const day = new Date(now + offsetMs - o.daysAgo * dayMs).toISOString().slice(0, 10);
  return new Date(`${day}T${o.time}:00+08:00`).getTime();
}

function stepOf(step: string): Pick<SeededEvent, 'name' | 'properties' | 'page'> {
  const [kind, what = '', more = ''] = step.split(':');
  const [sku = '', quantity = '1'] = what.split('*');
  switch (kind) {
    case 'view': {
      const title = productOf(sku).name.zh;
      const page = { url: `${shop}#p/${sku}`, title };
      return { name: 'product_viewed', properties: { sku, name: title }, page };
    }
    case 'cart':
      return {
        name: 'added_to_cart',
        properties: { sku, name: productOf(sku).name.zh, quantity: Number(quantity) },
      };
    case 'drop':
      return { name: 'removed_from_cart', properties: { sku, name: productOf(sku).name.zh } };
    case 'review':
      return { name: 'review_written', properties: { sku, score: Number(more) } };
    case 'search':
      return { name: 'searched', properties: { words: what } };
    case 'coupon':
      return { name: 'coupon_claimed', properties: { coupon: what } };
    case 'page': {
      const page = { url: `${shop}#${encodeURIComponent(what)}`, title: what };
      return { name: 'page_viewed', properties: { title: what }, page };
    }
    case 'checkout':
      return { name: 'checkout_started', properties: {} };
    default:
      throw new Error(`no such step: ${step}`);
  }
}
