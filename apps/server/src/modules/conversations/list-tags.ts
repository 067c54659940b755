import type { Tag } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { lastNameOf, type Page, pageOf } from '../../platform/db/page.ts';
import { selectTags } from './tag-store.ts';

export async function listTags(
  ctx: Context,
  query: Page & { q?: string | undefined; isCounted: boolean },
): Promise<{ items: Tag[]; nextCursor: string | null }> {
  authorize(ctx, 'conversation:read');
  const rows = await selectTags(ctx, {
    q: query.q?.trim() || undefined,
    after: lastNameOf(query),
    limit: query.limit + 1,
    isCounted: query.isCounted,
  });
  return pageOf(
    rows,
    query,
    (r) => r,
    (r) => ['name', r.name],
  );
}
