import { sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { Kept } from './part-contacts.ts';

export interface MergeRow {
  id: string;
  from_id: string;
  into_id: string;
  before: unknown;
  after: unknown;
  undone_at: Date | null;
}

export async function insertMerge(
  tx: TxContext,
  m: { id: string; fromId: string; intoId: string; before: Kept; after: Kept },
): Promise<void> {
  await tx.db
    .insertInto('contact_merges')
    .values({
      account_id: tx.accountId,
      id: m.id,
      from_id: m.fromId,
      into_id: m.intoId,
      before: JSON.stringify(m.before),
      after: JSON.stringify(m.after),
      at: tx.platform.clock.now(),
    })
    .execute();
}

const merges = (ctx: Context) =>
  ctx.db
    .selectFrom('contact_merges')
    .select(['id', 'from_id', 'into_id', 'before', 'after', 'undone_at'])
    .where('account_id', '=', ctx.accountId)
    .$castTo<MergeRow>();

export const findMerge = (ctx: Context, id: string): Promise<MergeRow | undefined> =>
  merges(ctx).where('id', '=', id).executeTakeFirst();

/** Its contacts are locked first, as in every merge. */
export const lockMerge = (tx: TxContext, id: string): Promise<MergeRow | undefined> =>
  merges(tx).where('id', '=', id).forUpdate().executeTakeFirst();

export async function markUndone(tx: TxContext, id: string): Promise<void> {
  await tx.db
    .updateTable('contact_merges')
    .set({ undone_at: tx.platform.clock.now() })
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .execute();
}

/** The tables whose rows move with their contact, and what names a row there. */
const moving = {
  identity: { table: 'contact_identities', key: sql`kind || '/' || external_id` },
  order: { table: 'orders', key: sql`id::text` },
  event: { table: 'contact_events', key: sql`id::text` },
  note: { table: 'contact_notes', key: sql`id::text` },
  act: { table: 'contact_acts', key: sql`id::text` },
} as const;

/** Everything belongs to the other contact from now on, and each piece is remembered. */
export async function moveInMerge(
  tx: TxContext,
  o: { mergeId: string; fromId: string; toId: string },
): Promise<void> {
  for (const [kind, { table, key }] of Object.entries(moving)) {
    await sql`
      with moved as (
        update ${sql.table(table)} set contact_id = ${o.toId}::uuid
        where account_id = ${tx.accountId} and contact_id = ${o.fromId}::uuid
        returning ${key} as item
      )
      insert into contact_merge_items (account_id, merge_id, kind, item)
      select ${tx.accountId}, ${o.mergeId}::uuid, ${kind}, item from moved`.execute(tx.db);
  }
}

/** What the merge has moved goes back, unless it has gone elsewhere since. */
export async function moveBack(
  tx: TxContext,
  o: { mergeId: string; fromId: string; toId: string },
): Promise<void> {
  for (const [kind, { table, key }] of Object.entries(moving)) {
    await sql`
      update ${sql.table(table)} set contact_id = ${o.fromId}::uuid
      where account_id = ${tx.accountId} and contact_id = ${o.toId}::uuid and ${key} in (
        select item from contact_merge_items
        where account_id = ${tx.accountId} and merge_id = ${o.mergeId}::uuid and kind = ${kind})`.execute(
      tx.db,
    );
  }
}

export interface Belongings {
  identities: number;
  orders: number;
  events: number;
  notes: number;
}

export async function countBelongings(ctx: Context, contactId: string): Promise<Belongings> {
  const of = (table: string) =>
    sql`(select count(*)::int from ${sql.table(table)}
      where account_id = ${ctx.accountId} and contact_id = ${contactId}::uuid)`;
  const { rows } = await sql<Belongings>`
    select ${of('contact_identities')} as identities, ${of('orders')} as orders,
      ${of('contact_events')} as events, ${of('contact_notes')} as notes`.execute(ctx.db);
  return rows[0]!;
}

/** This contact and all that have become part of it, directly or by way of others. */
export async function selectOrigins(ctx: Context, contactId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive part (id) as (
      select id from contacts where account_id = ${ctx.accountId} and id = ${contactId}::uuid
      union
      select c.id from contacts c join part on c.merged_into_id = part.id
      where c.account_id = ${ctx.accountId}
    )
    select id from part`.execute(ctx.db);
  return rows.map((r) => r.id);
}

/** Whether the company's own system knows the contact. */
export async function hasUserIdentity(ctx: Context, contactId: string): Promise<boolean> {
  const found = await ctx.db
    .selectFrom('contact_identities')
    .select('external_id')
    .where('account_id', '=', ctx.accountId)
    .where('contact_id', '=', contactId)
    .where('kind', '=', 'user')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
