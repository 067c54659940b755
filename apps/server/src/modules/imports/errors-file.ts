import { Readable } from 'node:stream';
import { type Locale, limits } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { readImport } from './list-imports.ts';
import { selectErrors } from './store.ts';
import { toError } from './to-import.ts';
import { csvLine } from './write/csv.ts';

const heads: Record<Locale, string[]> = {
  zh: ['行', '列', '原因'],
  en: ['Row', 'Column', 'Reason'],
};

/** The errors of an import as a csv file, to be worked through beside the sheet. */
export async function exportErrors(
  ctx: Context,
  id: string,
  locale: Locale = ctx.locale,
): Promise<Readable> {
  await readImport(ctx, id);
  const errors = await selectErrors(ctx, id, { from: 0, limit: limits.importErrors });
  const lines = errors.map((e) => {
    const { row, column, reason } = toError(e, locale);
    return csvLine([row, column ?? '', reason]);
  });
  return Readable.from([`\uFEFF${csvLine(heads[locale])}`, ...lines], { objectMode: false });
}
