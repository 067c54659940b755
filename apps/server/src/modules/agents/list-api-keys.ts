import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { lastIdOf, type Page, pageOf } from '../../platform/db/page.ts';
import { selectApiKeys } from './api-key-store.ts';
import { type ApiKey, toApiKey } from './to-api-key.ts';

/** Newest first, without the revoked ones. */
export async function listApiKeys(
  ctx: Context,
  page: Page,
): Promise<{ items: ApiKey[]; nextCursor: string | null }> {
  authorize(ctx, 'api_key:manage');
  const rows = await selectApiKeys(ctx, { before: lastIdOf(page), limit: page.limit + 1 });
  return pageOf(rows, page, toApiKey, (r) => [r.id]);
}
