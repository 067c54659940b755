import { buffer } from 'node:stream/consumers';
import type { ExportKind, ImportJob, ImportKind, Locale, TableFormat } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { systemContext } from '../context.ts';
import { createImport } from './create-import.ts';
import { exportRows } from './export.ts';
import { getImport } from './list-imports.ts';
import { runImport } from './run-import.ts';
import { startImport } from './start-import.ts';
import { csvLine } from './write/csv.ts';

export const csvOf = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(rows.map(csvLine).join(''));

export const load = (ctx: Context, kind: ImportKind, bytes: Buffer | string, name = 'rows.csv') =>
  createImport(ctx, { kind, name, bytes: Buffer.from(bytes) });

/** Starts it and writes it here, as a node would. */
export async function run(
  ctx: Context,
  { id }: ImportJob,
  o: { skipBadRows?: boolean } = {},
): Promise<ImportJob> {
  await startImport(ctx, id, { skipBadRows: o.skipBadRows ?? false, runsHere: true });
  await runImport(systemContext(ctx.platform, ctx.accountId), id, 1);
  return getImport(ctx, id);
}

export const exported = async (
  ctx: Context,
  kind: ExportKind,
  format: TableFormat,
  locale?: Locale,
): Promise<Buffer> => buffer(await exportRows(ctx, kind, { format, locale }));
