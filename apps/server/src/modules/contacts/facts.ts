import type { ContactIdentity, ContactTotals, TimelineItem } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import type { Place } from '../../platform/db/page.ts';
import { type ShownAct, selectActs, selectEvents } from './act-store.ts';
import { countBelongings } from './merge-store.ts';
import { selectNotes } from './note-store.ts';
import { toNote } from './notes.ts';
import { selectOrders } from './store.ts';
import { toOrder } from './to-order.ts';
import { countActs, selectIdentities, sumOrders } from './totals-store.ts';

const shownIdentities = 50;

/** What is known of a contact here, counted; for the screen of a contact. */
export async function factsOfContact(ctx: Context, contactId: string) {
  const [identities, { orders, events, notes }, sums, acts] = await Promise.all([
    selectIdentities(ctx, contactId, shownIdentities),
    countBelongings(ctx, contactId),
    sumOrders(ctx, contactId),
    countActs(ctx, contactId),
  ]);
  return {
    identities: identities.map(
      (r): ContactIdentity => ({
        kind: r.kind,
        externalId: r.external_id,
        createdAt: r.created_at.toISOString(),
      }),
    ),
    totals: { orders, events, notes, acts, ...sums } satisfies Partial<ContactTotals>,
  };
}

type Item = Exclude<TimelineItem, { kind: 'conversation' }>;

/** Of each kind that is asked for the next few; the caller puts them in one order. */
export async function timelineOf(
  ctx: Context,
  contactId: string,
  o: { kinds: readonly Item['kind'][]; after: Place | undefined; limit: number },
): Promise<Item[]> {
  const page = { after: o.after, limit: o.limit };
  const has = (kind: Item['kind']) => o.kinds.includes(kind);
  const [orders, events, notes, acts] = await Promise.all([
    has('order') ? selectOrders(ctx, contactId, page) : [],
    has('event') ? selectEvents(ctx, contactId, page) : [],
    has('note') ? selectNotes(ctx, contactId, page) : [],
    has('act') ? selectActs(ctx, contactId, page) : [],
  ]);
  return [
    ...orders.map(
      (r): Item => ({
        kind: 'order',
        id: r.id,
        at: r.placed_at.toISOString(),
        order: toOrder(r),
      }),
    ),
    ...events.map(
      (r): Item => ({
        kind: 'event',
        id: r.id,
        at: r.at.toISOString(),
        name: r.name,
        properties: r.properties,
      }),
    ),
    ...notes.map(
      (r): Item => ({
        kind: 'note',
        id: r.id,
        at: r.created_at.toISOString(),
        note: toNote(ctx, r),
      }),
    ),
    ...acts.map(toActItem),
  ];
}

const toActItem = (r: ShownAct): Item => ({
  kind: 'act',
  id: r.id,
  at: r.at.toISOString(),
  type: r.type,
  by: { kind: r.actor_kind, id: r.actor_id, name: r.actor_name },
  mergeId: r.merge_id,
  isUndone: r.is_undone,
  otherName: r.details.otherName ?? null,
  reason: r.details.reason ?? null,
  note: r.details.note ?? '',
  until: r.details.until ?? null,
});
