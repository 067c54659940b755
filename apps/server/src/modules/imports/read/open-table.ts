import { limits, type TableFormat } from '@lingxi/contract';
import { readCsv } from './csv.ts';
import { textOf } from './decode.ts';
import { FileFault } from './file-fault.ts';
import { readJsonl } from './jsonl.ts';
import type { Table } from './table.ts';
import { readXlsx } from './xlsx.ts';

/** By what it holds, then by its name: a file that was renamed is read as what it is. */
export function formatOf(bytes: Buffer, name: string): TableFormat {
  if (bytes.length === 0) throw new FileFault('file_empty');
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return 'xlsx';
  // Old Excel files, pictures and programs have bytes no text has.
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isWide && bytes.subarray(0, 4096).includes(0)) throw new FileFault('file_unknown');
  return /\.(jsonl|ndjson|json)$/i.test(name) ? 'jsonl' : 'csv';
}

export function openTable(bytes: Buffer, format: TableFormat): Table {
  const table =
    format === 'xlsx'
      ? readXlsx(bytes)
      : format === 'jsonl'
        ? readJsonl(() => textOf(bytes))
        : readCsv(textOf(bytes));
  const columns = table.columns.map((name) => name.trim());
  while (columns.at(-1) === '') columns.pop();
  if (columns.length === 0) throw new FileFault('file_empty');
  if (columns.length > limits.importColumns) throw new FileFault('file_columns');
  return { columns, rows: table.rows };
}
