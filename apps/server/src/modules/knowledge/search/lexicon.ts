/** Words that are never cut apart, found in a text from left to right, the longest first. */
export interface Lexicon {
  byFirst: ReadonlyMap<number, readonly string[]>;
}

export interface LexiconMatch {
  start: number;
  word: string;
}

/** Expects normalised words; a single character is never worth forcing. */
export function createLexicon(words: Iterable<string>): Lexicon {
  const byFirst = new Map<number, string[]>();
  for (const word of new Set(words)) {
    if (word.length < 2) continue;
    const first = word.charCodeAt(0);
    const list = byFirst.get(first);
    if (list) list.push(word);
    else byFirst.set(first, [word]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return { byFirst };
}

export function findWords(text: string, lexicon: Lexicon): LexiconMatch[] {
  const found: LexiconMatch[] = [];
  for (let at = 0; at < text.length; ) {
    const word = lexicon.byFirst
      .get(text.charCodeAt(at))
      ?.find((candidate) => text.startsWith(candidate, at) && standsAlone(text, at, candidate));
    if (word) found.push({ start: at, word });
    at += word ? word.length : 1;
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
