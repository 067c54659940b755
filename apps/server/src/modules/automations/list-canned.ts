import type { CannedResponse, CannedScope } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/db/page.ts';
import { Refusal } from '../../platform/errors.ts';
import { isId } from '../../platform/ids.ts';
import {
  type CannedPlace,
  type CannedRow,
  type CategoryCount,
  countCategories,
  selectUsable,
} from './store.ts';

export async function listCanned(
  ctx: Context,
  query: Page & {
    q?: string | undefined;
    category?: string | undefined;
    scope?: CannedScope | undefined;
  },
): Promise<{ items: CannedResponse[]; nextCursor: string | null }> {
  authorize(ctx, 'conversation:reply');
  const rows = await selectUsable(ctx, {
    q: query.q?.trim() || undefined,
    category: query.category,
    scope: query.scope,
    after: readPlace(query.cursor),
    limit: query.limit + 1,
  });
  return pageOf(rows, query, toCanned, (r) => [r.uses, r.id]);
}

/** Which categories there are, among those the caller may use. */
export async function listCategories(ctx: Context): Promise<{ items: CategoryCount[] }> {
  authorize(ctx, 'conversation:reply');
  return { items: await countCategories(ctx) };
}

function readPlace(cursor: string | undefined): CannedPlace | undefined {
  const values = decodeCursor(cursor, ['number', 'string']);
  if (!values) return undefined;
  const [uses, id] = values;
  if (Number.isSafeInteger(uses) && Math.abs(uses) < 2 ** 31 && isId(id)) return { uses, id };
  throw new Refusal('validation_failed', { field: 'query.cursor', reason: 'cursor' });
}

export const toCanned = (r: CannedRow): CannedResponse => ({
  id: r.id,
  scope: r.scope,
  teamId: r.team_id,
  shortcut: r.shortcut,
  title: r.title,
  text: r.text,
  category: r.category,
  uses: r.uses,
  updatedAt: r.updated_at.toISOString(),
});
