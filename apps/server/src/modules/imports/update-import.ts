import type { ImportJob } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { readKeptFile } from '../files/index.ts';
import { isMapping } from './headings.ts';
import { permissionFor } from './kinds.ts';
import { lookAtFile } from './look-at-file.ts';
import { changeImport, findImport, type ImportRow } from './store.ts';
import { toImport } from './to-import.ts';

interface Change {
  mapping?: (string | null)[] | undefined;
  existing?: 'skip' | 'replace' | undefined;
  isPublished?: boolean | undefined;
}

/** Reads the file again as it is told, and answers with the new preview. */
export async function updateImport(ctx: Context, id: string, change: Change): Promise<ImportJob> {
  const before = await findImport(ctx, id);
  if (!before) throw new Refusal('import_not_found');
  authorize(ctx, permissionFor[before.kind]);
  if (before.state !== 'preview') throw new Refusal('import_started');
  refuseWrongMapping(before, change.mapping);
  const isPublished = before.kind === 'faqs' && (change.isPublished ?? before.is_published);
  if (isPublished) authorize(ctx, 'faq:publish');
  const options = {
    existing: change.existing ?? before.existing,
    is_published: isPublished,
    mapping: change.mapping ?? before.mapping,
  };
  const bytes = before.file_id && (await readKeptFile(ctx, before.file_id));
  if (!bytes) throw new Refusal('file_not_found');
  const { looked, errors } = await lookAtFile(ctx, bytes, { ...before, ...options });
  const set = { ...options, ...looked };
  if (!(await changeImport(ctx, id, { from: 'preview', set, errors }))) {
    throw new Refusal('import_started');
  }
  return toImport({ ...before, ...set }, ctx.locale);
}

function refuseWrongMapping(row: ImportRow, mapping: Change['mapping']): void {
  if (!mapping) return;
  const refuse = (reason: string) => new Refusal('validation_failed', { field: 'mapping', reason });
  if (mapping.length !== row.columns.length) throw refuse('mapping_length');
  if (!isMapping(row.kind, mapping)) throw refuse('mapping_field');
}
