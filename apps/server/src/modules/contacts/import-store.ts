import { sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { ContactKey } from './contact-row.ts';
import type { ContactRow, OrderRow } from './rows.ts';
import { contacts, orders, written } from './store.ts';

/** Whom the keys name: an external id one contact, an address or a number perhaps several. */
export interface KnownKeys {
  externalIds: Map<string, string>;
  emails: Map<string, string[]>;
  phones: Map<string, string[]>;
}

export async function selectKnownKeys(
  ctx: Context,
  keys: readonly ContactKey[],
): Promise<KnownKeys> {
  const ids = keys.flatMap((k) => k.externalId || []);
  const emails = keys.flatMap((k) => k.email?.toLowerCase() || []);
  const phones = keys.flatMap((k) => k.phone || []);
  const { rows } = await sql<{ kind: 'id' | 'email' | 'phone'; key: string; id: string }>`
    select 'id' as kind, external_id as key, contact_id as id from contact_identities
      where account_id = ${ctx.accountId} and kind = 'user' and external_id = any(${ids}::text[])
    union all
    select 'email', lower(email), id from contacts where account_id = ${ctx.accountId}
      and lower(email) = any(${emails}::text[]) and email is not null and merged_into_id is null
    union all
    select 'phone', phone, id from contacts where account_id = ${ctx.accountId}
      and phone = any(${phones}::text[]) and phone is not null and merged_into_id is null
  `.execute(ctx.db);
  const known: KnownKeys = { externalIds: new Map(), emails: new Map(), phones: new Map() };
  for (const { kind, key, id } of rows) {
    if (kind === 'id') known.externalIds.set(key, id);
    else {
      const map = kind === 'email' ? known.emails : known.phones;
      map.set(key, [...(map.get(key) ?? []), id]);
    }
  }
  return known;
}

const asJson = (rows: readonly ContactRow[]) =>
  JSON.stringify(
    rows.map((row) => ({ ...row, search: written(row).search, created_at: row.created_at })),
  );

/** New contacts with the ids other systems know them by, in two statements. */
export async function insertContacts(
  tx: TxContext,
  rows: readonly ContactRow[],
  identities: readonly { externalId: string; contactId: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into contacts (account_id, id, name, email, phone, tier, is_identified, attributes, tags,
      search, created_at)
    select ${tx.accountId}::uuid, id, name, email, phone, tier, is_identified, attributes, tags,
      search::tsvector, created_at
    from jsonb_to_recordset(${asJson(rows)}::jsonb) as row (id uuid, name text, email text,
      phone text, tier text, is_identified boolean, attributes jsonb, tags text[], search text,
      created_at timestamptz)`.execute(tx.db);
  const names = identities.map((i) => i.externalId);
  const ids = identities.map((i) => i.contactId);
  await sql`
    insert into contact_identities (account_id, kind, external_id, contact_id, created_at)
    select ${tx.accountId}::uuid, 'user', name, id, ${tx.platform.clock.now()}
    from unnest(${names}::text[], ${ids}::uuid[]) as row (name, id)`.execute(tx.db);
}

/** What a file can change of rows the caller has locked, in one statement. */
export async function saveContacts(tx: TxContext, rows: readonly ContactRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update contacts set name = row.name, email = row.email, phone = row.phone, tier = row.tier,
      attributes = row.attributes, tags = row.tags, search = row.search::tsvector
    from jsonb_to_recordset(${asJson(rows)}::jsonb) as row (id uuid, name text, email text,
      phone text, tier text, attributes jsonb, tags text[], search text)
    where contacts.account_id = ${tx.accountId} and contacts.id = row.id`.execute(tx.db);
}

export async function selectOrdersByNumbers(
  ctx: Context,
  numbers: readonly string[],
  o: { isLocked: boolean },
): Promise<Map<string, OrderRow>> {
  const rows = await orders(ctx)
    .where(sql<boolean>`number = any(${[...numbers]}::text[])`)
    .orderBy('id')
    .$if(o.isLocked, (q) => q.forNoKeyUpdate())
    .execute();
  return new Map(rows.map((r) => [r.number, r]));
}

/** Under a number that exists already, an order takes the new values and keeps its id. */
export async function putOrders(tx: TxContext, rows: readonly OrderRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into orders (account_id, id, contact_id, number, status, items, total_cents, currency,
      carrier, tracking_number, placed_at)
    select ${tx.accountId}::uuid, id, contact_id, number, status, items, total_cents, currency,
      carrier, tracking_number, placed_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, contact_id uuid,
      number text, status text, items jsonb, total_cents bigint, currency text, carrier text,
      tracking_number text, placed_at timestamptz)
    on conflict (account_id, number) do update set contact_id = excluded.contact_id,
      status = excluded.status, items = excluded.items, total_cents = excluded.total_cents,
      currency = excluded.currency, carrier = excluded.carrier,
      tracking_number = excluded.tracking_number, placed_at = excluded.placed_at
  `.execute(tx.db);
}

/**
 * One part of those who have a name or a way to reach them, oldest first, with the id other systems
 * know them by. Visitors nobody has identified are no customers' list.
 */
export const selectContactsToExport = (
  ctx: Context,
  o: { after: string | undefined; limit: number },
): Promise<(ContactRow & { external_id: string | null })[]> =>
  contacts(ctx)
    .select(
      sql<string | null>`(select min(i.external_id) from contact_identities i
        where i.account_id = contacts.account_id and i.contact_id = contacts.id
          and i.kind = 'user')`.as('external_id'),
    )
    .where('merged_into_id', 'is', null)
    .where(sql<boolean>`(is_identified or email is not null or phone is not null)`)
    .$if(o.after !== undefined, (q) => q.where('id', '>', o.after!))
    .orderBy('id')
    .limit(o.limit)
    .$castTo<ContactRow & { external_id: string | null }>()
    .execute();
