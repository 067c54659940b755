import type { Actor, ImportKind, ImportState, TableFormat } from '@lingxi/contract';
import { sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { ColumnFault } from './check-rows.ts';

export interface StoredError extends ColumnFault {
  row: number;
}

export interface ImportRow {
  id: string;
  kind: ImportKind;
  state: ImportState;
  file_id: string | null;
  file_name: string;
  format: TableFormat;
  columns: { name: string; samples: string[] }[];
  mapping: (string | null)[];
  existing: 'skip' | 'replace';
  is_published: boolean;
  skips_bad_rows: boolean;
  total_rows: number;
  valid_rows: number;
  bad_rows: number;
  existing_rows: number;
  done_rows: number;
  created_rows: number;
  replaced_rows: number;
  skipped_rows: number;
  samples: { row: number; values: Record<string, string> }[];
  error_count: number;
  /** A code of the contract's refusals, `bad_rows` or `lost`. */
  fault: string | null;
  actor: Actor;
  created_at: Date;
  touched_at: Date;
  finished_at: Date | null;
}

const columns = [
  'id',
  'kind',
  'state',
  'file_id',
  'file_name',
  'format',
  'columns',
  'mapping',
  'existing',
  'is_published',
  'skips_bad_rows',
  'total_rows',
  'valid_rows',
  'bad_rows',
  'existing_rows',
  'done_rows',
  'created_rows',
  'replaced_rows',
  'skipped_rows',
  'samples',
  'error_count',
  'fault',
  'actor',
  'created_at',
  'touched_at',
  'finished_at',
] as const;

const imports = (ctx: Context) =>
  ctx.db
    .selectFrom('imports')
    .select(columns)
    .where('account_id', '=', ctx.accountId)
    .$castTo<ImportRow>();

export const findImport = (ctx: Context, id: string): Promise<ImportRow | undefined> =>
  imports(ctx).where('id', '=', id).executeTakeFirst();

export const lockImport = (ctx: Context, id: string): Promise<ImportRow | undefined> =>
  imports(ctx).where('id', '=', id).forUpdate().executeTakeFirst();

export const selectImports = (
  ctx: Context,
  o: { kind: ImportKind; after: string | undefined; limit: number },
): Promise<ImportRow[]> =>
  imports(ctx)
    .where('kind', '=', o.kind)
    .$if(o.after !== undefined, (q) => q.where('id', '<', o.after!))
    .orderBy('id', 'desc')
    .limit(o.limit)
    .execute();

const jsonOf = <T extends Partial<ImportRow>>(row: T) => ({
  ...row,
  ...(row.columns ? { columns: JSON.stringify(row.columns) } : {}),
  ...(row.mapping ? { mapping: JSON.stringify(row.mapping) } : {}),
  ...(row.samples ? { samples: JSON.stringify(row.samples) } : {}),
  ...(row.actor ? { actor: JSON.stringify(row.actor) } : {}),
});

export async function insertImport(
  ctx: Context,
  row: ImportRow,
  errors: readonly StoredError[],
): Promise<void> {
  await ctx.db
    .insertInto('imports')
    .values({
      account_id: ctx.accountId,
      ...row,
      columns: JSON.stringify(row.columns),
      mapping: JSON.stringify(row.mapping),
      samples: JSON.stringify(row.samples),
      actor: JSON.stringify(row.actor),
      errors: JSON.stringify(errors),
    })
    .execute();
}

/** False when it is in none of these states any more. */
export async function changeImport(
  ctx: Context,
  id: string,
  o: {
    from: ImportState;
    set: Partial<ImportRow>;
    errors?: readonly StoredError[];
  },
): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('imports')
    .set({
      ...jsonOf(o.set),
      touched_at: ctx.platform.clock.now(),
      ...(o.errors ? { errors: JSON.stringify(o.errors) } : {}),
    })
    .where('account_id', '=', ctx.accountId)
    .where('id', '=', id)
    .where('state', '=', o.from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** One part of what is wrong, from the n-th on. */
export async function selectErrors(
  ctx: Context,
  id: string,
  o: { from: number; limit: number },
): Promise<StoredError[]> {
  const { rows } = await sql<{ error: StoredError }>`
    select e.error from imports i,
      jsonb_array_elements(i.errors) with ordinality as e (error, n)
    where i.account_id = ${ctx.accountId} and i.id = ${id} and e.n > ${o.from}
    order by e.n limit ${o.limit}`.execute(ctx.db);
  return rows.map((r) => r.error);
}

/** Previews nobody came back to, runs nobody has heard of for long, and what is long over. */
export const selectForgotten = (
  ctx: Context,
  o: { previewsBefore: Date; runsBefore: Date; finishedBefore: Date },
): Promise<ImportRow[]> =>
  imports(ctx)
    .where((e) =>
      e.or([
        e.and([e('state', '=', 'preview'), e('touched_at', '<', o.previewsBefore)]),
        e.and([e('state', '=', 'running'), e('touched_at', '<', o.runsBefore)]),
        e.and([e('finished_at', 'is not', null), e('finished_at', '<', o.finishedBefore)]),
      ]),
    )
    .execute();

export async function deleteImport(ctx: Context, id: string): Promise<void> {
  await ctx.db
    .deleteFrom('imports')
    .where('account_id', '=', ctx.accountId)
    .where('id', '=', id)
    .execute();
}

/**
 * For a transaction that fills a table. There are no statistics of what is not committed, and for
 * want of them the database would read the whole growing table for each part of the file.
 */
export async function preferIndexes(tx: TxContext): Promise<void> {
  await sql`set local enable_seqscan = off`.execute(tx.db);
}
