import type { Faq } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { type Page, pageOf, placeKey, placeOf } from '../../platform/db/page.ts';
import { searchQuery } from '../../platform/db/search-tokens.ts';
import { countFaqs, type FaqFilter, selectFaqs } from './store.ts';
import { toFaq } from './to-faq.ts';

export type FaqQuery = Page & Omit<FaqFilter, 'search'> & { q?: string | undefined };

export async function listFaqs(
  ctx: Context,
  query: FaqQuery,
): Promise<{ items: Faq[]; nextCursor: string | null; total: number }> {
  authorize(ctx, 'faq:read');
  const after = placeOf(query.cursor);
  const search = query.q?.trim() ? searchQuery(query.q) : undefined;
  // Words were asked for and none of them can be looked for: nothing matches.
  if (query.q?.trim() && search === undefined) return { items: [], nextCursor: null, total: 0 };
  const filter = { search, categoryId: query.categoryId, status: query.status };
  const rows = await selectFaqs(ctx, { ...filter, after, limit: query.limit + 1 });
  const total = await countFaqs(ctx, filter);
  const place = (r: { updated_at: Date; id: string }) => placeKey({ at: r.updated_at, id: r.id });
  return { ...pageOf(rows, query, toFaq, place), total };
}
