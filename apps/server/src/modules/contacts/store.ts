import { sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { Place } from '../../platform/db/page.ts';
import { searchVector } from '../../platform/db/search-tokens.ts';
import type { ContactRow, IdentityKind, OrderRow, Page } from './rows.ts';

const contactColumns = [
  'id',
  'name',
  'email',
  'phone',
  'tier',
  'locale',
  'is_identified',
  'attributes',
  'tags',
  'page',
  'merged_into_id',
  'blocked_at',
  'blocked_until',
  'block',
  'last_seen_at',
  'created_at',
] as const;

const orderColumns = [
  'id',
  'contact_id',
  'number',
  'status',
  'items',
  'total_cents',
  'currency',
  'carrier',
  'tracking_number',
  'placed_at',
] as const;

export const contacts = (ctx: Context) =>
  ctx.db
    .selectFrom('contacts')
    .select(contactColumns)
    .where('account_id', '=', ctx.accountId)
    .$castTo<ContactRow>();

export const orders = (ctx: Context) =>
  ctx.db
    .selectFrom('orders')
    .select(orderColumns)
    .where('account_id', '=', ctx.accountId)
    .$castTo<OrderRow>();

export const findContact = (ctx: Context, id: string): Promise<ContactRow | undefined> =>
  contacts(ctx).where('id', '=', id).executeTakeFirst();

export const lockContact = (tx: TxContext, id: string): Promise<ContactRow | undefined> =>
  contacts(tx).where('id', '=', id).forNoKeyUpdate().executeTakeFirst();

/**
 * Holds a contact as it is, against merges and blocks, while something is begun in its name; others
 * may do the same at once.
 */
export const holdContact = (tx: TxContext, id: string): Promise<ContactRow | undefined> =>
  contacts(tx).where('id', '=', id).forShare().executeTakeFirst();

/** Follows merges to the contact that stands for this one today. */
export async function findCurrent(ctx: Context, id: string): Promise<ContactRow | undefined> {
  let row = await findContact(ctx, id);
  // A chain is as long as people have merged the merged; undoing goes the same way back.
  while (row?.merged_into_id) row = await findContact(ctx, row.merged_into_id);
  return row;
}

/** Locks in the order of the ids, so that two that lock the same pair never wait in a circle. */
export const lockContacts = (tx: TxContext, ids: readonly string[]): Promise<ContactRow[]> =>
  contacts(tx).where('id', 'in', ids).orderBy('id').forNoKeyUpdate().execute();

export const selectByIds = async (ctx: Context, ids: readonly string[]): Promise<ContactRow[]> =>
  ids.length === 0 ? [] : contacts(ctx).where('id', 'in', ids).execute();

export async function insertContact(tx: TxContext, row: ContactRow): Promise<void> {
  await tx.db
    .insertInto('contacts')
    .values({ account_id: tx.accountId, ...row, ...written(row) })
    .execute();
}

/** Writes the whole of a row that the caller has locked. */
export async function saveContact(tx: TxContext, row: ContactRow): Promise<void> {
  await tx.db
    .updateTable('contacts')
    .set({ ...row, ...written(row) })
    .where('account_id', '=', tx.accountId)
    .where('id', '=', row.id)
    .execute();
}

/** Columns that are not stored as they are, and what the row is found by. */
export const written = (row: ContactRow) => ({
  attributes: JSON.stringify(row.attributes),
  tags: [...row.tags],
  page: row.page && JSON.stringify(row.page),
  block: row.block && JSON.stringify(row.block),
  search: searchVector(
    row.name,
    row.email ?? '',
    row.phone ?? '',
    ...Object.values(row.attributes).filter((v) => typeof v === 'string'),
  ),
});

export async function updatePage(ctx: Context, id: string, page: Page): Promise<void> {
  await ctx.db
    .updateTable('contacts')
    .set({ page: JSON.stringify(page), last_seen_at: ctx.platform.clock.now() })
    .where('account_id', '=', ctx.accountId)
    .where('id', '=', id)
    .execute();
}

/**
 * Holds the name of an identity until the end of the transaction, whether or not it exists yet:
 * of two that meet it for the first time at once, the second finds what the first has made.
 */
export async function lockIdentity(tx: TxContext, kind: IdentityKind, externalId: string) {
  const name = `${tx.accountId}/${kind}/${externalId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx.db);
}

export async function findContactId(
  ctx: Context,
  kind: IdentityKind,
  externalId: string,
): Promise<string | undefined> {
  const found = await ctx.db
    .selectFrom('contact_identities')
    .select('contact_id')
    .where('account_id', '=', ctx.accountId)
    .where('kind', '=', kind)
    .where('external_id', '=', externalId)
    .executeTakeFirst();
  return found?.contact_id;
}

export async function insertIdentity(
  tx: TxContext,
  o: { kind: IdentityKind; externalId: string; contactId: string },
): Promise<void> {
  await tx.db
    .insertInto('contact_identities')
    .values({
      account_id: tx.accountId,
      kind: o.kind,
      external_id: o.externalId,
      contact_id: o.contactId,
      created_at: tx.platform.clock.now(),
    })
    .execute();
}

const belongings = [
  'contact_identities',
  'orders',
  'contact_events',
  'contact_notes',
  'contact_acts',
] as const;

/** Everything belongs to the other contact from now on; false if there was nothing. */
export async function moveBelongings(
  tx: TxContext,
  fromId: string,
  toId: string,
): Promise<boolean> {
  let moved = 0n;
  for (const table of belongings) {
    const { numUpdatedRows } = await tx.db
      .updateTable(table)
      .set({ contact_id: toId })
      .where('account_id', '=', tx.accountId)
      .where('contact_id', '=', fromId)
      .executeTakeFirst();
    moved += numUpdatedRows;
  }
  return moved > 0n;
}

export async function insertContactEvent(
  ctx: Context,
  e: { id: string; contactId: string; name: string; properties: object; at?: Date },
): Promise<void> {
  await ctx.db
    .insertInto('contact_events')
    .values({
      account_id: ctx.accountId,
      id: e.id,
      contact_id: e.contactId,
      name: e.name,
      properties: JSON.stringify(e.properties),
      at: e.at ?? ctx.platform.clock.now(),
    })
    .execute();
}

/** Newest first. */
export const selectOrders = (
  ctx: Context,
  contactId: string,
  o: { after?: Place | undefined; limit: number },
): Promise<OrderRow[]> =>
  orders(ctx)
    .where('contact_id', '=', contactId)
    .$if(o.after !== undefined, (q) =>
      q.where(sql<boolean>`(placed_at, id) < (${o.after!.at}::timestamptz, ${o.after!.id}::uuid)`),
    )
    .orderBy('placed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(o.limit)
    .execute();

export const lockOrder = (tx: TxContext, number: string): Promise<OrderRow | undefined> =>
  orders(tx).where('number', '=', number).forNoKeyUpdate().executeTakeFirst();

/** Under a number that exists already, the order takes the new values and keeps its id. */
export function saveOrder(tx: TxContext, row: OrderRow): Promise<OrderRow> {
  const { id, number, ...changed } = { ...row, items: JSON.stringify(row.items) };
  return tx.db
    .insertInto('orders')
    .values({ account_id: tx.accountId, id, number, ...changed })
    .onConflict((oc) => oc.columns(['account_id', 'number']).doUpdateSet(changed))
    .returning(orderColumns)
    .$castTo<OrderRow>()
    .executeTakeFirstOrThrow();
}

/** A merged contact keeps its block for the case that the merge is undone. */
export async function selectBlocksEnding(
  ctx: Context,
  now: Date,
  limit: number,
): Promise<string[]> {
  const found = await ctx.db
    .selectFrom('contacts')
    .select('id')
    .where('account_id', '=', ctx.accountId)
    .where('blocked_until', '<=', now)
    .where('merged_into_id', 'is', null)
    .limit(limit)
    .execute();
  return found.map((r) => r.id);
}
