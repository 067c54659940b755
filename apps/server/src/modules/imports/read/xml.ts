import { FileFault } from './file-fault.ts';

export type XmlPart =
  | { kind: 'open'; name: string; attributes: string; isEmpty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const slice = 1024 * 1024;

/**
 * The tags and texts of a part of a spreadsheet, names without their prefix. No document type, and
 * so no entities but the five of XML and numbered characters: nothing can be blown up or fetched.
 */
export function* xmlParts(bytes: Buffer): Generator<XmlPart> {
  const decoder = new TextDecoder('utf-8');
  let s = '';
  for (let read = 0; read < bytes.length; read += slice) {
    s += decoder.decode(bytes.subarray(read, read + slice), { stream: true });
    let at = 0;
    for (;;) {
      const open = s.indexOf('<', at);
      const end = open < 0 ? -1 : endOf(s, open);
      if (end < 0) break;
      if (open > at) yield { kind: 'text', text: unescaped(s.slice(at, open)) };
      const part = tagOf(s.slice(open, end));
      if (part) yield part;
      at = end;
    }
    s = s.slice(at);
  }
  if (s.includes('<')) throw new FileFault('file_damaged');
}

/** Behind the tag, comment or section that begins at `open`; -1 when it is not yet all there. */
function endOf(s: string, open: number): number {
  const closing = s.startsWith('<!--', open)
    ? '-->'
    : s.startsWith('<![CDATA[', open)
      ? ']]>'
      : '>';
  // What begins like a comment is known only by its first nine characters.
  if (s.length - open < 9 && s.startsWith('<!', open)) return -1;
  const end = s.indexOf(closing, open);
  return end < 0 ? -1 : end + closing.length;
}

function tagOf(tag: string): XmlPart | undefined {
  if (tag.startsWith('<![CDATA[')) return { kind: 'text', text: tag.slice(9, -3) };
  if (tag.startsWith('<!--') || tag.startsWith('<?')) return undefined;
  if (tag.startsWith('<!')) throw new FileFault('file_damaged');
  if (tag[1] === '/') return { kind: 'close', name: local(tag.slice(2, -1).trim()) };
  const isEmpty = tag.endsWith('/>');
  const inner = tag.slice(1, isEmpty ? -2 : -1);
  const space = inner.search(/\s/);
  const name = local(space < 0 ? inner : inner.slice(0, space));
  return { kind: 'open', name, attributes: space < 0 ? '' : inner.slice(space), isEmpty };
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
        if (name) return named[name] ?? whole;
        const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;

/** The value of an attribute; its name is given as it stands in the file, with or without prefix. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? unescaped(found[1] ?? found[2] ?? '') : undefined;
}
