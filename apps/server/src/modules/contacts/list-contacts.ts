import type { Contact, Contract, QueryOf } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { pageOf, placeKey, placeOf } from '../../platform/db/page.ts';
import { searchQuery } from '../../platform/db/search-tokens.ts';
import { countContacts, type Filters, selectContacts } from './list-store.ts';
import { toContact } from './to-contact.ts';

type Query = Partial<QueryOf<Contract['contacts']['list']>> & { limit: number };

export async function listContacts(
  ctx: Context,
  query: Query,
): Promise<{ items: Contact[]; nextCursor: string | null }> {
  authorize(ctx, 'contact:read');
  const after = placeOf(query.cursor);
  const filters = filtersOf(query);
  if (!filters) return { items: [], nextCursor: null };
  const { sort, order, limit } = query;
  const rows = await selectContacts(ctx, { ...filters, sort, order, after, limit: limit + 1 });
  return pageOf(rows, query, toContact, (r) =>
    placeKey({
      at: sort === 'created' ? r.created_at : (r.last_seen_at ?? r.created_at),
      id: r.id,
    }),
  );
}

const most = 10_000;

export async function countMatching(
  ctx: Context,
  query: QueryOf<Contract['contacts']['count']>,
): Promise<{ count: number; isMore: boolean }> {
  authorize(ctx, 'contact:read');
  const filters = filtersOf(query);
  const found = filters ? await countContacts(ctx, filters, most + 1) : 0;
  return { count: Math.min(found, most), isMore: found > most };
}

/** Undefined when words were asked for and none of them can be looked for: nothing matches. */
function filtersOf({
  q,
  ...rest
}: Partial<QueryOf<Contract['contacts']['count']>>): Filters | undefined {
  const search = q?.trim() ? searchQuery(q) : undefined;
  if (q?.trim() && search === undefined) return undefined;
  const { tier, tag, identified, blocked, createdFrom, createdTo, seenFrom, seenTo } = rest;
  return { search, tier, tag, identified, blocked, createdFrom, createdTo, seenFrom, seenTo };
}
