import type { OutCell, Sheet } from './sheet.ts';

export async function* writeJsonl({ fields, rows }: Sheet): AsyncGenerator<string> {
  for await (const part of rows) yield part.map((cells) => lineOf(fields, cells)).join('');
}

/** Attributes of a contact are an object of their own, with their types. */
function lineOf(fields: readonly string[], cells: readonly OutCell[]): string {
  const line: Record<string, unknown> = {};
  const attributes: [string, unknown][] = [];
  for (const [i, field] of fields.entries()) {
    const name = /^attributes\.(.+)$/s.exec(field)?.[1];
    if (name === undefined) line[field] = cells[i];
    else if (cells[i] !== '') attributes.push([name, cells[i]]);
  }
  if (attributes.length > 0) line.attributes = Object.fromEntries(attributes);
  return `${JSON.stringify(line)}\n`;
}
