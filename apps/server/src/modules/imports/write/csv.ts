import { listText } from '../lists.ts';
import type { OutCell, Sheet } from './sheet.ts';

/** The mark in front tells spreadsheets that it is UTF-8. */
export async function* writeCsv({ headings, rows }: Sheet): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(headings)}`;
  for await (const part of rows) yield part.map(csvLine).join('');
}

export const csvLine = (cells: readonly OutCell[]): string =>
  `${cells.map((c) => quoted(guarded(textOfCell(c)))).join(',')}\r\n`;

export const textOfCell = (cell: OutCell): string =>
  typeof cell === 'object' ? listText(cell) : String(cell);

/** A cell that begins like a formula is text: whoever wrote it may have meant to run something. */
const guarded = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string =>
  /[",;\t\r\n|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
