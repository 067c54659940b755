import type { Contact } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { type Page, pageOf, placeKey, placeOf } from '../../platform/db/page.ts';
import { searchQuery } from '../../platform/db/search-tokens.ts';
import { selectContacts } from './store.ts';
import { toContact } from './to-contact.ts';

export async function listContacts(
  ctx: Context,
  page: Page & { q?: string | undefined },
): Promise<{ items: Contact[]; nextCursor: string | null }> {
  authorize(ctx, 'contact:read');
  const after = placeOf(page.cursor);
  const search = page.q?.trim() ? searchQuery(page.q) : undefined;
  // Words were asked for and none of them can be looked for: nothing matches.
  if (page.q?.trim() && search === undefined) return { items: [], nextCursor: null };
  const rows = await selectContacts(ctx, { search, after, limit: page.limit + 1 });
  return pageOf(rows, page, toContact, (r) =>
    placeKey({ at: r.last_seen_at ?? r.created_at, id: r.id }),
  );
}
