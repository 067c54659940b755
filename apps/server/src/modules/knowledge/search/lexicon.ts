/** Words that are never cut apart, found in a text from left to right, the longest first. */
export interface Lexicon {
  words: ReadonlySet<string>;
  /** By first character: the lengths of its words, the longest first. */
  lengths: ReadonlyMap<number, readonly number[]>;
}

export interface LexiconMatch {
  start: number;
  word: string;
}

/** Expects normalised words; a single character is never worth forcing. */
export function createLexicon(list: Iterable<string>): Lexicon {
  const words = new Set<string>();
  const lengths = new Map<number, number[]>();
  for (const word of list) {
    if (word.length < 2) continue;
    words.add(word);
    const known = lengths.get(word.charCodeAt(0)) ?? [];
    lengths.set(word.charCodeAt(0), known);
    if (!known.includes(word.length)) known.push(word.length);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return { words, lengths };
}

export function findWords(text: string, { words, lengths }: Lexicon): LexiconMatch[] {
  const found: LexiconMatch[] = [];
  for (let start = 0; start < text.length; ) {
    const length = lengths.get(text.charCodeAt(start))?.find((candidate) => {
      const word = text.slice(start, start + candidate);
      return words.has(word) && standsAlone(text, start, word);
    });
    if (length) found.push({ start, word: text.slice(start, start + length) });
    start += length ?? 1;
  }
  return found;
}

/** Does the text hold the word? Both normalised. */
export function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (standsAlone(text, at, word)) return true;
  }
  return false;
}

/** "x2" is not part of "max20"; Han text has no such borders. */
function standsAlone(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  const cutsBefore = isLatin(text, start) && isLatin(text, start - 1);
  const cutsAfter = isLatin(text, end - 1) && isLatin(text, end);
  return !cutsBefore && !cutsAfter;
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122);
}
