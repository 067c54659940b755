import { type ImportJob, type ImportKind, limits } from '@lingxi/contract';
import type { FastifyRequest } from 'fastify';
import { authorize, isAllowed } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { newId } from '../../platform/ids.ts';
import { keepFile, readPart } from '../files/index.ts';
import { permissionFor } from './kinds.ts';
import { lookAtFile } from './look-at-file.ts';
import { type ImportRow, insertImport } from './store.ts';
import { toImport } from './to-import.ts';

/** Takes the file of a request; who may not import is refused before it is read. */
export async function uploadImport(
  ctx: Context,
  kind: ImportKind,
  request: FastifyRequest,
): Promise<ImportJob> {
  authorize(ctx, permissionFor[kind]);
  return createImport(ctx, { kind, ...(await readPart(request, limits.importFileBytes)) });
}

/** Reads the file whole and keeps it with what was found; nothing of it is imported yet. */
export async function createImport(
  ctx: Context,
  o: { kind: ImportKind; name: string; bytes: Buffer },
): Promise<ImportJob> {
  authorize(ctx, permissionFor[o.kind]);
  const options = {
    kind: o.kind,
    file_name: o.name,
    existing: 'skip' as const,
    is_published: o.kind === 'faqs' && isAllowed(ctx, 'faq:publish'),
  };
  const { looked, errors } = await lookAtFile(ctx, o.bytes, { ...options, mapping: null });
  const mime = looked.format === 'xlsx' ? xlsxType : 'text/plain';
  const file = { name: o.name, bytes: o.bytes, mime, width: null, height: null };
  const now = ctx.platform.clock.now();
  const row: ImportRow = {
    id: newId(),
    state: 'preview',
    file_id: await keepFile(ctx, file),
    ...options,
    ...looked,
    skips_bad_rows: false,
    done_rows: 0,
    created_rows: 0,
    replaced_rows: 0,
    skipped_rows: 0,
    fault: null,
    actor: ctx.actor,
    created_at: now,
    touched_at: now,
    finished_at: null,
  };
  await insertImport(ctx, row, errors);
  return toImport(row, ctx.locale);
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
