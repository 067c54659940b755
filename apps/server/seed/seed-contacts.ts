import type { TxContext } from '../src/platform/context/index.ts';
import { searchVector } from '../src/platform/db/search-tokens.ts';
import { contacts, orders, products } from './content/index.ts';
import type { OrderSeed } from './content/types.ts';
import { stableId } from './stable-id.ts';

const dayMs = 86_400_000;

/** Contacts as the shop's own system knows them, and what they have bought. */
export async function seedContacts(tx: TxContext): Promise<void> {
  const now = tx.platform.clock.now().getTime();
  const account_id = tx.accountId;
  await tx.db
    .insertInto('contacts')
    .values(
      contacts.map((c) => ({
        account_id,
        id: stableId(`contact:${c.key}`),
        name: c.name,
        email: c.email,
        phone: c.phone,
        tier: c.tier,
        locale: c.language,
        is_identified: true,
        attributes: JSON.stringify({ city: c.city, ...c.attributes }),
        search: searchVector(c.name, c.email, c.phone, c.city),
        last_seen_at: new Date(now - 3 * dayMs),
        created_at: new Date(now - c.memberSinceDaysAgo * dayMs),
      })),
    )
    .execute();
  await tx.db
    .insertInto('contact_identities')
    .values(
      contacts.map((c) => ({
        account_id,
        kind: 'user' as const,
        external_id: c.key,
        contact_id: stableId(`contact:${c.key}`),
      })),
    )
    .execute();
  await tx.db
    .insertInto('orders')
    .values(
      orders.map((o) => ({
        account_id,
        id: stableId(`order:${o.digits}`),
        contact_id: stableId(`contact:${o.contactKey}`),
        number: orderNumber(o, now),
        status: o.status,
        items: JSON.stringify(o.items.map(itemOf)),
        total_cents: o.items.reduce((sum, i) => sum + productOf(i.sku).priceCents * i.quantity, 0),
        currency: 'CNY',
        carrier: o.carrier ?? null,
        tracking_number: o.trackingNumber ?? null,
        placed_at: new Date(placedAt(o, now)),
      })),
    )
    .execute();
}

const placedAt = (o: OrderSeed, now: number) => now - o.daysAgo * dayMs - o.hoursAgo * 3_600_000;

/** The shop's way: LX, the day of the order in China, and running digits. */
export function orderNumber(o: OrderSeed, now: number): string {
  const day = new Date(placedAt(o, now) + 8 * 3_600_000).toISOString().slice(0, 10);
  return `LX${day.replaceAll('-', '')}-${o.digits}`;
}

const productOf = (sku: string) => {
  const product = products.find((p) => p.sku === sku);
  if (!product) throw new Error(`no product ${sku}`);
  return product;
};

const itemOf = (i: { sku: string; quantity: number }) => ({
  sku: i.sku,
  name: productOf(i.sku).name.zh,
  quantity: i.quantity,
  imageUrl: null,
});
