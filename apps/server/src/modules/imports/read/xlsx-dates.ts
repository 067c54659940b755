import { attributeOf, xmlParts } from './xml.ts';

/** Numbers of the formats every spreadsheet has that show a date or a time. */
const isBuiltIn = (id: number) =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** For each style of a cell: whether its number is an instant. */
export function dateStyles(bytes: Buffer): boolean[] {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isCellStyles = false;
  for (const part of xmlParts(bytes)) {
    if (part.kind === 'text') continue;
    if (part.name === 'cellXfs') isCellStyles = part.kind === 'open';
    if (part.kind !== 'open') continue;
    const id = Number(attributeOf(part.attributes, 'numFmtId'));
    if (part.name === 'numFmt') {
      // Without what is quoted, coloured or a language: what is left of a date's format has y, d or h.
      const code = (attributeOf(part.attributes, 'formatCode') ?? '').replace(
        /"[^"]*"|\[[^\]]*\]|\\./g,
        '',
      );
      own.set(id, /[ydhs]|m{2,}/i.test(code) && !/[#0?]/.test(code.replace(/\.0+/g, '')));
    } else if (part.name === 'xf' && isCellStyles) styles.push(own.get(id) ?? isBuiltIn(id));
  }
  return styles;
}

const dayMs = 86_400_000;

/** Days since the end of 1899 (or since 1904) as the local time the sheet shows. */
export function dateText(days: number, is1904: boolean): string {
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const at = new Date(start + Math.round((days * dayMs) / 1000) * 1000);
  if (Number.isNaN(at.getTime())) return String(days);
  const [day, time] = at.toISOString().slice(0, 19).split('T');
  return time === '00:00:00' ? day! : `${day} ${time}`;
}
