import { attributeText } from '../attribute-text.ts';
import { listText } from '../lists.ts';
import { FileFault } from './file-fault.ts';
import type { Table, TableRow } from './table.ts';

type Fields = Map<string, string>;

/** One object in each line. The columns are the names met in any line, in the order of the first. */
export function readJsonl(open: () => Iterable<string>): Table {
  const names = new Set<string>();
  for (const line of linesOf(open())) {
    for (const name of fieldsOf(line.text)?.keys() ?? []) names.add(name);
  }
  if (names.size === 0) throw new FileFault('file_unknown');
  const columns = [...names];
  return { columns, rows: rowsOf(open(), columns) };
}

function* rowsOf(text: Iterable<string>, columns: readonly string[]): Generator<TableRow> {
  for (const { row, text: line } of linesOf(text)) {
    const fields = fieldsOf(line);
    if (fields) yield { row, cells: columns.map((name) => fields.get(name) ?? '') };
    else yield { row, cells: [], code: 'line_not_json' };
  }
}

function* linesOf(parts: Iterable<string>): Generator<{ row: number; text: string }> {
  let row = 0;
  let rest = '';
  for (const part of parts) {
    const lines = (rest + part).split('\n');
    rest = lines.pop()!;
    for (const text of lines) {
      row += 1;
      if (text.trim() !== '') yield { row, text };
    }
  }
  if (rest.trim() !== '') yield { row: row + 1, text: rest };
}

/** Values as texts; an object's own names are joined to its name: `answers.zh`. */
function fieldsOf(line: string): Fields | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const fields: Fields = new Map();
  for (const [name, v] of Object.entries(value)) {
    if (isObject(v))
      for (const [inner, w] of Object.entries(v))
        fields.set(`${name}.${inner}`, name === 'attributes' ? asAttributeText(w) : asText(w));
    else fields.set(name, asText(v));
  }
  return fields;
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((v) => typeof v === 'string')) return listText(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** An attribute keeps its type on the way through a cell. */
const asAttributeText = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? attributeText(value) : asText(value);

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
