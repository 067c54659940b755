/**
 * A line of RFC 4180. A spreadsheet takes a cell that begins so for a formula, and names and texts
 * come from anybody: an apostrophe in front makes it a text (OWASP, CSV injection).
 */
export const csvLine = (cells: readonly (string | null)[]): string =>
  `${cells.map((cell) => quoted(/^[=+\-@\t\r]/.test(cell ?? '') ? `'${cell}` : (cell ?? ''))).join(',')}\r\n`;

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
