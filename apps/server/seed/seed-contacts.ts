import { rememberTags } from '../src/modules/contacts/tag-store.ts';
import type { TxContext } from '../src/platform/context/index.ts';
import { searchVector } from '../src/platform/db/search-tokens.ts';
import { eventsUpTo, type SeededEvent } from './contact-events.ts';
import { agents, contactNotes, contacts, orders, tagsOf } from './content/index.ts';
import { itemsOf, orderNumber, placedAt, totalOf } from './orders.ts';
import { contactOf } from './people.ts';
import { stableId } from './stable-id.ts';
import type { Story } from './telling/tell-story.ts';

const dayMs = 86_400_000;

/** Contacts as the shop's own system knows them, visitors, what was bought and what was looked at. */
export async function seedContacts(tx: TxContext, stories: readonly Story[]): Promise<void> {
  const now = tx.platform.clock.now().getTime();
  const events = eventsUpTo(now);
  const seen = lastSeen({ now, stories, events });
  const account_id = tx.accountId;
  const visitors = [...new Set(stories.map((s) => s.contactKey))]
    .map(contactOf)
    .filter((p) => p.seed === null);
  await tx.db
    .insertInto('contacts')
    .values([
      ...contacts.map((c) => ({
        account_id,
        id: stableId(`contact:${c.key}`),
        name: c.name,
        email: c.email,
        phone: c.phone,
        tier: c.tier,
        locale: c.language,
        is_identified: true,
        attributes: JSON.stringify({ city: c.city, ...c.attributes }),
        tags: tagsOf(c),
        page: pageOf(c.key, events, now),
        search: searchVector(c.name, c.email, c.phone, c.city),
        last_seen_at: new Date(seen.get(c.key) ?? now - 70 * dayMs),
        created_at: new Date(now - c.memberSinceDaysAgo * dayMs),
      })),
      ...visitors.map((v) => ({
        account_id,
        id: stableId(`contact:${v.key}`),
        name: v.name,
        email: null,
        phone: null,
        tier: 'standard' as const,
        locale: v.language,
        is_identified: false,
        attributes: '{}',
        tags: [],
        page: null,
        search: searchVector(v.name),
        last_seen_at: new Date(seen.get(v.key)!),
        created_at: stories.find((s) => s.contactKey === v.key)!.startedAt,
      })),
    ])
    .execute();
  await tx.db
    .insertInto('contact_identities')
    .values([
      ...contacts.map((c) => identityOf(account_id, 'user', c.key)),
      ...visitors.map((v) => identityOf(account_id, 'visitor', v.key)),
    ])
    .execute();
  await rememberTags(tx, [...new Set(contacts.flatMap(tagsOf))]);
  await seedNotes(tx, now);
  await seedOrders(tx, now);
  await seedEvents(tx, events);
}

function identityOf(account_id: string, kind: 'user' | 'visitor', key: string) {
  const contact_id = stableId(`contact:${key}`);
  return { account_id, kind, external_id: kind === 'user' ? key : contact_id, contact_id };
}

async function seedNotes(tx: TxContext, now: number): Promise<void> {
  const rows = contactNotes.map((n) => ({
    account_id: tx.accountId,
    id: stableId(`note:${n.contact}:${n.daysAgo}`),
    contact_id: stableId(`contact:${n.contact}`),
    author_kind: 'agent' as const,
    author_id: stableId(`agent:${n.by}`),
    author_name: agents.find((a) => a.key === n.by)!.name,
    text: n.text,
    created_at: new Date(now - n.daysAgo * dayMs),
  }));
  await tx.db.insertInto('contact_notes').values(rows).execute();
}

async function seedOrders(tx: TxContext, now: number): Promise<void> {
  const rows = orders.map((o) => ({
    account_id: tx.accountId,
    id: stableId(`order:${o.digits}`),
    contact_id: stableId(`contact:${o.contactKey}`),
    number: orderNumber(o, now),
    status: o.status,
    items: JSON.stringify(itemsOf(o)),
    total_cents: totalOf(o),
    currency: 'CNY',
    carrier: o.carrier ?? null,
    tracking_number: o.trackingNumber ?? null,
    placed_at: new Date(placedAt(o, now)),
  }));
  await tx.db.insertInto('orders').values(rows).execute();
}

async function seedEvents(tx: TxContext, events: readonly SeededEvent[]): Promise<void> {
  const rows = events.map((e) => ({
    account_id: tx.accountId,
    id: e.id,
    contact_id: stableId(`contact:${e.contactKey}`),
    name: e.name,
    properties: JSON.stringify(e.properties),
    at: e.at,
  }));
  await tx.db.insertInto('contact_events').values(rows).execute();
}

/** When each was last there: the latest of what they wrote, bought and looked at. */
function lastSeen(o: {
  now: number;
  stories: readonly Story[];
  events: readonly SeededEvent[];
}): Map<string, number> {
  const seen = new Map<string, number>();
  const note = (key: string, at: number) => seen.set(key, Math.max(seen.get(key) ?? 0, at));
  for (const { contactKey, messages } of o.stories) {
    for (const m of messages) {
      if (m.author_kind === 'contact') note(contactKey, (m.created_at as Date).getTime());
    }
  }
  for (const order of orders) note(order.contactKey, placedAt(order, o.now));
  for (const e of o.events) note(e.contactKey, e.at.getTime());
  return seen;
}

/** Where somebody is who was there within the last hour. */
function pageOf(key: string, events: readonly SeededEvent[], now: number): string | null {
  const last = events.findLast((e) => e.contactKey === key && e.page !== undefined);
  if (!last?.page || now - last.at.getTime() > 3_600_000) return null;
  return JSON.stringify(last.page);
}
