import { products } from './content/index.ts';
import type { OrderSeed, ProductSeed } from './content/types.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const bySku = new Map(products.map((p) => [p.sku, p]));

export function productOf(sku: string): ProductSeed {
  const product = bySku.get(sku);
  if (!product) throw new Error(`no product ${sku}`);
  return product;
}

/** In milliseconds, as `now`. */
export const placedAt = (o: OrderSeed, now: number): number =>
  now - o.daysAgo * dayMs - o.hoursAgo * hourMs;

/** The shop's way: LX, the day of the order in China, and running digits. */
export function orderNumber(o: OrderSeed, now: number): string {
  const day = new Date(placedAt(o, now) + 8 * hourMs).toISOString().slice(0, 10);
  return `LX${day.replaceAll('-', '')}-${o.digits}`;
}

export const totalOf = (o: OrderSeed): number =>
  o.items.reduce((sum, i) => sum + productOf(i.sku).priceCents * i.quantity, 0);

export const titleOf = (o: OrderSeed): string =>
  o.items.map((i) => productOf(i.sku).name.zh).join('、');

/** How long after it was placed an order leaves, arrives, and may be sent back. */
const shippedAfter = 26 * hourMs;
const deliveredAfter = 4 * dayMs;
const returnedAfter = 8 * dayMs;

/** The state of an order at a moment of the past, read back from what it is at the first start. */
export function statusAt(o: OrderSeed, { at, now }: { at: number; now: number }) {
  const age = at - placedAt(o, now);
  const isDone = o.status === 'delivered' || o.status === 'refunding' || o.status === 'refunded';
  if (!isDone && o.status !== 'shipped') return o.status;
  if (age < shippedAfter) return 'paid' as const;
  if (!isDone || age < deliveredAfter) return 'shipped' as const;
  return age < returnedAfter ? ('delivered' as const) : o.status;
}

export const itemsOf = (o: OrderSeed) =>
  o.items.map(({ sku, quantity }) => ({
    sku,
    name: productOf(sku).name.zh,
    quantity,
    imageUrl: null,
  }));
