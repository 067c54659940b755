import { type ImportKind, importNeeds, limits } from '@lingxi/contract';
import type { CannedRowInput } from '../automations/index.ts';
import type { ContactRowInput, OrderRowInput } from '../contacts/index.ts';
import type { FaqRowInput } from '../knowledge/index.ts';
import type { RowFault } from '../take-outcome.ts';
import { FileFault } from './read/file-fault.ts';
import type { Cell, Table, TableRow } from './read/table.ts';
import { readCanned } from './read-canned.ts';
import { readContact } from './read-contact.ts';
import { readFaq } from './read-faq.ts';
import { readOrder } from './read-order.ts';
import type { Cells, ReadRow } from './row-checks.ts';

/** What a row of each kind becomes. */
export interface ImportValues {
  faqs: FaqRowInput;
  canned_responses: CannedRowInput;
  contacts: ContactRowInput;
  orders: OrderRowInput;
}
export type ImportValue = ImportValues[ImportKind];

export interface ReadOptions {
  kind: ImportKind;
  isPublished: boolean;
  /** What instants without an offset mean. */
  timezone: string;
}

export interface ColumnFault extends RowFault {
  column: string | null;
}

export interface CheckedRow {
  row: number;
  /** Only where nothing is wrong. */
  value?: ImportValue;
  faults?: ColumnFault[];
  /** As they stand in the file; of the first rows only. */
  cells?: string[];
}

/** Rows whose cells are shown before anything is imported. */
export const shownRows = 20;

/** Every row read as a thing of its kind, or with everything that is wrong with it. */
export function* checkRows(
  table: Table,
  mapping: readonly (string | null)[],
  options: ReadOptions,
): Generator<CheckedRow> {
  const seen = new Map<string, number>();
  let count = 0;
  for (const row of table.rows) {
    count += 1;
    if (count > limits.importFileRows) throw new FileFault('file_rows');
    const checked = checkRow(row, table.columns, mapping, options);
    if (checked.value) {
      const key = keyOf(options.kind, checked.value);
      const other = seen.get(key);
      if (other === undefined) seen.set(key, row.row);
      else {
        delete checked.value;
        checked.faults = [{ field: null, column: null, code: 'twice', details: { other } }];
      }
    }
    if (count <= shownRows) checked.cells = table.columns.map((_, i) => textOf(row.cells[i]));
    yield checked;
  }
}

function checkRow(
  row: TableRow,
  columns: readonly string[],
  mapping: readonly (string | null)[],
  options: ReadOptions,
): CheckedRow {
  const whole = faultOfWhole(row, columns.length);
  if (whole) return { row: row.row, faults: [{ ...whole, column: null }] };
  const cells = new Map<string, string>();
  const faults: RowFault[] = [];
  for (const [i, field] of mapping.entries()) {
    if (field === null) continue;
    const cell = row.cells[i] ?? '';
    if (typeof cell !== 'string')
      faults.push({ field, code: cell.code, details: { text: cell.text } });
    const before = cells.get(field);
    const text = textOf(cell);
    // Of several columns of one list each adds its entries.
    cells.set(field, before && text ? `${before}\n${text}` : before || text);
  }
  const read = readRow(cells, options);
  if (!('value' in read)) {
    // What is said of an unreadable cell is enough; that it is empty does not help.
    const unread = new Set(faults.map((f) => f.field));
    faults.push(...read.faults.filter((f) => f.field === null || !unread.has(f.field)));
  } else if (faults.length === 0) return { row: row.row, value: read.value };
  return {
    row: row.row,
    faults: faults.map((f) => ({ ...f, column: columnOf(f, columns, mapping) })),
  };
}

function faultOfWhole(row: TableRow, columns: number): RowFault | undefined {
  if (row.code) return { field: null, code: row.code };
  const extra = row.cells.slice(columns).filter((c) => textOf(c).trim() !== '').length;
  return extra > 0
    ? { field: null, code: 'more_cells_than_columns', details: { count: extra } }
    : undefined;
}

const textOf = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;

const columnOf = (
  fault: RowFault,
  columns: readonly string[],
  mapping: readonly (string | null)[],
): string | null => {
  const at = fault.field === null ? -1 : mapping.indexOf(fault.field);
  return at < 0 ? null : columns[at]!;
};

function readRow(cells: Cells, o: ReadOptions): ReadRow<ImportValue> {
  switch (o.kind) {
    case 'faqs':
      return readFaq(cells, o.isPublished);
    case 'canned_responses':
      return readCanned(cells);
    case 'contacts':
      return readContact(cells);
    case 'orders':
      return readOrder(cells, o.timezone);
  }
}

/** What two rows of one file must not share. */
function keyOf(kind: ImportKind, value: ImportValue): string {
  const v = value as ImportValues[typeof kind];
  if (kind === 'faqs') return (v as FaqRowInput).question;
  if (kind === 'orders') return (v as OrderRowInput).number;
  if (kind === 'contacts') {
    const c = v as ContactRowInput;
    return c.externalId ?? (c.email?.toLowerCase() || c.phone!);
  }
  const c = v as CannedRowInput;
  return `${c.scope}/${c.team ?? ''}/${c.shortcut.toLowerCase()}`;
}

/** Groups of fields of which one still needs a column. */
export const missingIn = (kind: ImportKind, mapping: readonly (string | null)[]): string[][] =>
  importNeeds[kind]
    .filter((group) => !group.some((field) => mapping.includes(field)))
    .map((group) => [...group]);
