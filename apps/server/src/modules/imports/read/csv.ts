import { FileFault } from './file-fault.ts';
import type { Table, TableRow } from './table.ts';

/** RFC 4180: quoted cells hold delimiters, line breaks and doubled quotes. */
export function readCsv(text: Iterable<string>): Table {
  const records = recordsOf(text);
  const first = records.next();
  if (first.done) throw new FileFault('file_empty');
  return { columns: first.value.cells as string[], rows: records };
}

function* recordsOf(parts: Iterable<string>): Generator<TableRow> {
  const text = parts[Symbol.iterator]();
  let source = '';
  let isLast = false;
  const more = () => {
    const next = text.next();
    isLast = next.done === true;
    if (!next.done) source += next.value;
  };
  while (!isLast && source.length < 64 * 1024) more();
  const delimiter = delimiterOf(source);
  let at = 0;
  let row = 0;
  let cells: string[] = [];
  for (;;) {
    const cell = readCell(source, at, delimiter, isLast);
    if (cell === 'more') {
      source = source.slice(at);
      at = 0;
      more();
      continue;
    }
    cells.push(unguarded(cell.text));
    at = cell.next;
    if (cell.end === 'cell') continue;
    row += 1;
    // Blank lines are no rows, but a spreadsheet counts them.
    if (cells.some((c) => c.trim() !== '')) yield { row, cells };
    cells = [];
    if (cell.end === 'file') return;
    if (isLast && at >= source.length) return;
  }
}

interface CsvCell {
  text: string;
  next: number;
  end: 'cell' | 'row' | 'file';
}

/** 'more' when the cell may go on behind what has been read of the file. */
function readCell(s: string, from: number, delimiter: string, isLast: boolean): CsvCell | 'more' {
  let at = from;
  while (s[at] === ' ') at += 1;
  let text: string;
  if (s[at] === '"') {
    const end = closingQuote(s, at + 1, isLast);
    if (end === 'more') return 'more';
    text = s.slice(at + 1, end).replaceAll('""', '"');
    at = end + 1;
    const rest = at;
    while (at < s.length && s[at] !== delimiter && s[at] !== '\n' && s[at] !== '\r') at += 1;
    text += s.slice(rest, at).trimEnd();
  } else {
    at = from;
    while (at < s.length && s[at] !== delimiter && s[at] !== '\n' && s[at] !== '\r') at += 1;
    text = s.slice(from, at);
  }
  // The character behind decides, and behind CR an LF may follow.
  if (!isLast && at + 1 >= s.length) return 'more';
  if (at >= s.length) return { text, next: at, end: 'file' };
  if (s[at] === delimiter) return { text, next: at + 1, end: 'cell' };
  const isPair = s[at] === '\r' && s[at + 1] === '\n';
  return { text, next: at + (isPair ? 2 : 1), end: 'row' };
}

function closingQuote(s: string, from: number, isLast: boolean): number | 'more' {
  for (let at = from; ; at += 2) {
    at = s.indexOf('"', at);
    const isUnsure = at < 0 || (at + 1 >= s.length && !isLast);
    if (isUnsure && !isLast) return 'more';
    if (at < 0) throw new FileFault('file_quote');
    if (s[at + 1] !== '"') return at;
  }
}

/** The one that stands most often outside of quotes in the first lines. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 16 * 1024).replace(/"[^"]*("|$)/g, '');
  const lines = head.split(/\r\n|\n|\r/).slice(0, 5);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const count = (d: string) => first.split(d).length - 1;
  return [',', '\t', ';', '|'].reduce((best, d) => (count(d) > count(best) ? d : best), ',');
}

/** An export puts an apostrophe before what a spreadsheet would take for a formula. */
const unguarded = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
