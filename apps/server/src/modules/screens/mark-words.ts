import type { MarkedText } from '@lingxi/contract';

/** Shown of a long text, and before what was found. */
const excerptCharacters = 96;
const leadCharacters = 20;

type Mark = [start: number, length: number];

/** A text as words are compared: without width and case, and from where each unit of it comes. */
function fold(text: string): { folded: string; from: number[] } {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const char of text) {
    const plain = char.normalize('NFKC').toLowerCase();
    folded += plain;
    for (let i = 0; i < plain.length; i++) from.push(at);
    at += char.length;
  }
  from.push(at);
  return { folded, from };
}

const isHan = (text: string) => /^\p{Script=Han}/u.test(text);
const isWordCharacter = (char: string) => /^[\p{L}\p{N}]$/u.test(char) && !isHan(char);

/** Latin words are found by their beginning, numbers also by their end, Chinese ones anywhere. */
const mayStand = (folded: string, at: number, term: string) =>
  isHan(term) || /^\d/.test(term) || at === 0 || !isWordCharacter(folded[at - 1]!);

/** Where the terms stand, in order, without overlaps. */
export function marksIn(text: string, terms: readonly string[]): Mark[] {
  const { folded, from } = fold(text);
  const hits: Mark[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
      if (mayStand(folded, at, term)) hits.push([at, at + term.length]);
    }
  }
  hits.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const marks: Mark[] = [];
  let end = 0;
  for (const [a, b] of hits) {
    const start = Math.max(a, end);
    if (start >= b) continue;
    end = b;
    const begin = from[start]!;
    const length = from[b]! - begin;
    const before = marks.at(-1);
    if (length === 0) continue;
    if (before && before[0] + before[1] === begin) before[1] += length;
    else marks.push([begin, length]);
  }
  return marks;
}

export const markWords = (text: string, terms: readonly string[]): MarkedText => ({
  text,
  marks: marksIn(text, terms),
});

/** The part of a text around the first hit, on one line; its beginning where nothing is hit. */
export function excerptOf(text: string, terms: readonly string[]): MarkedText {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= excerptCharacters) return markWords(line, terms);
  const hit = marksIn(line, terms)[0]?.[0] ?? 0;
  const start = wholeFrom(line, Math.max(0, hit - leadCharacters));
  const end = wholeFrom(line, Math.min(line.length, start + excerptCharacters));
  const shown = `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
  return markWords(shown, terms);
}

/** Never between the halves of a character. */
const wholeFrom = (text: string, at: number) =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
