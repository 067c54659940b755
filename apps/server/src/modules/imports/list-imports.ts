import type { ImportError, ImportJob, ImportKind } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { decodeCursor, lastIdOf, type Page, pageOf } from '../../platform/db/page.ts';
import { Refusal } from '../../platform/errors.ts';
import { permissionFor } from './kinds.ts';
import { findImport, type ImportRow, selectErrors, selectImports } from './store.ts';
import { toError, toImport } from './to-import.ts';

export async function listImports(
  ctx: Context,
  query: Page & { kind: ImportKind },
): Promise<{ items: ImportJob[]; nextCursor: string | null }> {
  authorize(ctx, permissionFor[query.kind]);
  const after = lastIdOf(query);
  const rows = await selectImports(ctx, { kind: query.kind, after, limit: query.limit + 1 });
  return pageOf(
    rows,
    query,
    (r) => toImport(r, ctx.locale),
    (r) => [r.id],
  );
}

export async function getImport(ctx: Context, id: string): Promise<ImportJob> {
  return toImport(await readImport(ctx, id), ctx.locale);
}

export async function readImport(ctx: Context, id: string): Promise<ImportRow> {
  const row = await findImport(ctx, id);
  if (!row) throw new Refusal('import_not_found');
  authorize(ctx, permissionFor[row.kind]);
  return row;
}

export async function listErrors(
  ctx: Context,
  id: string,
  page: Page,
): Promise<{ items: ImportError[]; nextCursor: string | null }> {
  await readImport(ctx, id);
  const [from = 0] = decodeCursor(page.cursor, ['number']) ?? [];
  if (!Number.isSafeInteger(from) || from < 0) {
    throw new Refusal('validation_failed', { field: 'query.cursor', reason: 'cursor' });
  }
  const rows = await selectErrors(ctx, id, { from, limit: page.limit + 1 });
  return pageOf(
    rows,
    page,
    (e) => toError(e, ctx.locale),
    () => [from + page.limit],
  );
}
