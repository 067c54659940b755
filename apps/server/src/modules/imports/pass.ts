import { limits } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import type { TakeOptions } from '../take-outcome.ts';
import type { CheckedRow, ColumnFault } from './check-rows.ts';
import { takeRows } from './kinds.ts';
import { type ReadRequest, readTable, type TableHead } from './read-table.ts';
import type { StoredError } from './store.ts';

/** What one reading of a file from its first row to its last has come to. */
export interface Pass extends TableHead {
  total: number;
  bad: number;
  created: number;
  replaced: number;
  skipped: number;
  errors: StoredError[];
  errorCount: number;
  /** With their cells as they stand in the file. */
  first: CheckedRow[];
}

/**
 * Reads a file and takes its rows as they come: written where `ctx` is a transaction, else only
 * looked at. `onPart` hears how far it is, and may stop it by throwing.
 */
export async function passOver(
  ctx: Context,
  request: ReadRequest,
  o: Required<TakeOptions>,
  onPart?: (pass: Pass) => Promise<void>,
): Promise<Pass> {
  let pass: Pass | undefined;
  for await (const part of readTable(request)) {
    if (!isRows(part)) pass = { ...part, ...nothing(), errors: [], first: [] };
    else if (pass) {
      await takePart(ctx, pass, part, request, o);
      await onPart?.(pass);
    }
  }
  if (!pass) throw new Error('the file was read without a head');
  return pass;
}

const nothing = () => ({ total: 0, bad: 0, created: 0, replaced: 0, skipped: 0, errorCount: 0 });
const isRows = (part: TableHead | readonly CheckedRow[]): part is readonly CheckedRow[] =>
  Array.isArray(part);

async function takePart(
  ctx: Context,
  pass: Pass,
  rows: readonly CheckedRow[],
  request: ReadRequest,
  o: Required<TakeOptions>,
): Promise<void> {
  const good = rows.filter((r) => r.value !== undefined);
  const values = good.map((r) => r.value!);
  const outcomes = values.length > 0 ? await takeRows(ctx, request.kind, values, o) : [];
  const faults = new Map<CheckedRow, ColumnFault[]>();
  for (const [i, outcome] of outcomes.entries()) {
    if (typeof outcome === 'string') pass[outcome] += 1;
    else faults.set(good[i]!, [{ ...outcome, column: columnOf(outcome.field, pass) }]);
  }
  for (const row of rows) {
    pass.total += 1;
    if (row.cells) pass.first.push(row);
    const wrong = row.faults ?? faults.get(row) ?? [];
    if (wrong.length === 0) continue;
    pass.bad += 1;
    for (const fault of wrong) {
      pass.errorCount += 1;
      if (pass.errors.length < limits.importErrors) pass.errors.push({ row: row.row, ...fault });
    }
  }
}

function columnOf(field: string | null, head: TableHead): string | null {
  const at = field === null ? -1 : head.mapping.indexOf(field);
  return at < 0 ? null : head.columns[at]!;
}
