import { isAllowed } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { readAccount } from '../accounts/index.ts';
import { missingIn } from './check-rows.ts';
import { type Pass, passOver } from './pass.ts';
import { FileFault } from './read/file-fault.ts';
import type { ImportRow, StoredError } from './store.ts';

type Options = Pick<ImportRow, 'kind' | 'file_name' | 'existing' | 'is_published'> & {
  mapping: ImportRow['mapping'] | null;
};

export type Looked = Pick<
  ImportRow,
  | 'format'
  | 'columns'
  | 'mapping'
  | 'total_rows'
  | 'valid_rows'
  | 'bad_rows'
  | 'existing_rows'
  | 'samples'
  | 'error_count'
>;

const samplesPerColumn = 5;

/** What an import of the file would do, without doing it. */
export async function lookAtFile(
  ctx: Context,
  bytes: Buffer,
  o: Options,
): Promise<{ looked: Looked; errors: StoredError[] }> {
  const pass = await passOver(
    ctx,
    {
      // A copy of its own, which can be handed to the thread that reads.
      bytes: new Uint8Array(bytes),
      name: o.file_name,
      kind: o.kind,
      mapping: o.mapping,
      isPublished: o.is_published && isAllowed(ctx, 'faq:publish'),
      timezone: (await readAccount(ctx)).timezone,
    },
    { existing: o.existing, isDry: true },
  ).catch(refuseFile);
  if (pass.total === 0) throw new Refusal('import_file_refused', { reason: 'file_empty' });
  // Without its columns every row is wrong in the same way, which helps nobody to read.
  const isReadable = missingIn(o.kind, pass.mapping).length === 0;
  return {
    looked: {
      format: pass.format,
      columns: pass.columns.map((name, i) => ({ name, samples: samplesOf(pass, i) })),
      mapping: pass.mapping,
      total_rows: pass.total,
      valid_rows: pass.total - pass.bad,
      bad_rows: pass.bad,
      existing_rows: pass.replaced + pass.skipped,
      samples: pass.first.map((r) => ({ row: r.row, values: valuesOf(pass, r.cells!) })),
      error_count: isReadable ? pass.errorCount : 0,
    },
    errors: isReadable ? pass.errors : [],
  };
}

export function refuseFile(error: unknown): never {
  if (error instanceof FileFault) {
    throw new Refusal('import_file_refused', { reason: error.reason });
  }
  throw error;
}

const short = (text: string) =>
  text.length > 200 ? `${text.slice(0, 199).toWellFormed()}…` : text;

const samplesOf = (pass: Pass, column: number): string[] =>
  pass.first.flatMap((r) => short(r.cells![column] ?? '').trim() || []).slice(0, samplesPerColumn);

function valuesOf(pass: Pass, cells: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [i, field] of pass.mapping.entries()) {
    if (field === null || !cells[i]) continue;
    values[field] = short(values[field] ? `${values[field]}\n${cells[i]}` : cells[i]!);
  }
  return values;
}
