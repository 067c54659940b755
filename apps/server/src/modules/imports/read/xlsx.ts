import { posix } from 'node:path';
import { FileFault } from './file-fault.ts';
import type { Cell, Table, TableRow } from './table.ts';
import { dateStyles, dateText } from './xlsx-dates.ts';
import { attributeOf, xmlParts } from './xml.ts';
import { openZip, type ZipEntries } from './zip.ts';

/** The first sheet of a workbook. Formulas are never computed: what the file holds as their value counts. */
export function readXlsx(bytes: Buffer): Table {
  const zip = openZip(bytes);
  const { sheet, is1904 } = firstSheet(zip);
  const texts = zip.has('xl/sharedStrings.xml')
    ? sharedTexts(zip.read('xl/sharedStrings.xml'))
    : [];
  const dates = zip.has('xl/styles.xml') ? dateStyles(zip.read('xl/styles.xml')) : [];
  const rows = rowsOf(zip.read(sheet), { texts, dates, is1904 });
  const head = rows.next();
  if (head.done) throw new FileFault('file_empty');
  return { columns: head.value.cells.map((c) => (typeof c === 'string' ? c : c.text)), rows };
}

function firstSheet(zip: ZipEntries): { sheet: string; is1904: boolean } {
  const book = 'xl/workbook.xml';
  if (!zip.has(book)) throw new FileFault('file_unknown');
  let id: string | undefined;
  let is1904 = false;
  for (const part of xmlParts(zip.read(book))) {
    if (part.kind !== 'open') continue;
    if (part.name === 'workbookPr')
      is1904 = /\b(1|true)\b/.test(attributeOf(part.attributes, 'date1904') ?? '');
    const isShown = (attributeOf(part.attributes, 'state') ?? 'visible') === 'visible';
    if (part.name === 'sheet' && isShown) id ??= attributeOf(part.attributes, 'id');
  }
  const links = 'xl/_rels/workbook.xml.rels';
  for (const part of zip.has(links) ? xmlParts(zip.read(links)) : []) {
    if (part.kind !== 'open' || attributeOf(part.attributes, 'Id') !== id) continue;
    const target = attributeOf(part.attributes, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
    if (zip.has(path)) return { sheet: path, is1904 };
  }
  throw new FileFault('file_damaged');
}

function sharedTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  for (const part of xmlParts(bytes)) {
    if (part.kind === 'text') {
      if (isText && !isReading) text += part.text;
    } else if (part.name === 't') isText = part.kind === 'open' && !part.isEmpty;
    // How a word is pronounced is not what stands in the cell.
    else if (part.name === 'rPh') isReading = part.kind === 'open' && !part.isEmpty;
    else if (part.name === 'si') {
      if (part.kind === 'close' || part.isEmpty) texts.push(spelled(text));
      text = '';
    }
  }
  return texts;
}

interface Book {
  texts: readonly string[];
  /** By the number of a cell's style: whether it shows an instant. */
  dates: readonly boolean[];
  is1904: boolean;
}

function* rowsOf(bytes: Buffer, book: Book): Generator<TableRow> {
  let row = 0;
  let cells: Cell[] = [];
  let at = -1;
  let attributes = '';
  let value = '';
  let hasFormula = false;
  let inside: 'v' | 't' | undefined;
  for (const part of xmlParts(bytes)) {
    if (part.kind === 'text') {
      if (inside) value += part.text;
      continue;
    }
    const isOpen = part.kind === 'open';
    if (part.name === 'row') {
      if (isOpen) {
        row = Number(attributeOf(part.attributes, 'r') ?? row + 1);
        cells = [];
        at = -1;
      }
      if ((!isOpen || part.isEmpty) && cells.some(isFilled)) yield { row, cells };
    } else if (part.name === 'c') {
      if (isOpen) {
        attributes = part.attributes;
        at = columnOf(attributeOf(attributes, 'r')) ?? at + 1;
        if (at > 16_384) throw new FileFault('file_damaged');
        value = '';
        hasFormula = false;
      }
      if (!isOpen || part.isEmpty) {
        while (cells.length < at) cells.push('');
        cells[at] = cellOf(attributes, value, hasFormula, book);
      }
    } else if (part.name === 'f') hasFormula = true;
    else if (part.name === 'v' || part.name === 't') {
      inside = isOpen && !part.isEmpty ? part.name : undefined;
    }
  }
}

/** Characters that XML cannot hold are written `_x000D_` in a sheet. */
const spelled = (text: string): string =>
  text.includes('_x')
    ? text
        .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
        .replace(/\r\n?/g, '\n')
    : text;

const isFilled = (cell: Cell): boolean => typeof cell !== 'string' || cell.trim() !== '';

function cellOf(attributes: string, value: string, hasFormula: boolean, book: Book): Cell {
  const type = attributeOf(attributes, 't') ?? 'n';
  if (type === 'e') return { code: 'cell_error', text: value };
  if (hasFormula && value === '' && type === 'n')
    return { code: 'formula_without_value', text: '' };
  if (type === 's') return book.texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type !== 'n' || value === '') return spelled(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const isDate = book.dates[Number(attributeOf(attributes, 's') ?? 0)] === true;
  // Twelve digits hide what binary fractions add; a phone number has fewer than sixteen.
  return isDate ? dateText(number, book.is1904) : String(Number(number.toPrecision(15)));
}

/** `BC12` is column 54, counted from 0. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
}
