/** Runs of Han characters, and of other letters and digits: 「iPad坏了」 is two. */
export const runsOf = (text: string): string[] =>
  text.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];

const normalOf = (text: string) => text.normalize('NFKC').toLowerCase();
const isHan = (run: string) => /^\p{Script=Han}/u.test(run);

/** A word is found by what one has typed of it; longer beginnings by their first characters. */
const edgeCharacters = 12;
const wordCharacters = 60;

/** 138 0013-8000: digits people write in groups. */
const grouped = /\d(?:[ -]?\d){6,19}/g;

/**
 * Tokens for full-text search in SQL, made here so that it works on every PostgreSQL: Han runs
 * become character pairs (and single characters, for one-character queries); of other words every
 * beginning is a token, since a prefix query would have to read all words that begin so; of long
 * numbers also the last digits. Two Chinese characters are enough to find something.
 */
export function searchTokens(text: string): string[] {
  const tokens = new Set<string>();
  const normal = normalOf(text).slice(0, 20_000);
  for (const run of runsOf(normal)) {
    if (isHan(run)) {
      const chars = [...run];
      for (let i = 0; i < chars.length; i++) {
        tokens.add(chars[i]!);
        if (i + 1 < chars.length) tokens.add(chars[i]! + chars[i + 1]!);
      }
    } else addWord(tokens, run);
  }
  for (const [number] of normal.matchAll(grouped)) {
    const digits = number.replace(/[ -]/g, '');
    if (digits.length < number.length) addWord(tokens, digits);
    // With the country's code and without it.
    if (/^86\d{11}$/.test(digits)) addWord(tokens, digits.slice(2));
  }
  return [...tokens];
}

function addWord(tokens: Set<string>, word: string): void {
  const chars = [...word.slice(0, wordCharacters)];
  for (let n = 1; n <= Math.min(chars.length, edgeCharacters); n++)
    tokens.add(chars.slice(0, n).join(''));
  tokens.add(chars.join(''));
  if (chars.length >= 7 && /\d{4}$/.test(word)) tokens.add(word.slice(-4));
  if (chars.length >= 9 && /\d{6}$/.test(word)) tokens.add(word.slice(-6));
}

const quote = (token: string) => `'${token.replace(/['\\]/g, (c) => c + c)}'`;

/** Tokens as the text form of a `tsvector`. */
export const vectorOf = (tokens: readonly string[]): string => tokens.map(quote).join(' ');

/** As the text form of a `tsvector`. */
export const searchVector = (...texts: string[]): string =>
  vectorOf(searchTokens(texts.join('\n')));

/** What somebody typed into a search box. */
export interface SearchWords {
  /** All of these tokens are in what fits. */
  tokens: string[];
  /** Normalized texts that must stand in it as they are: pairs and beginnings do not prove it. */
  exact: string[];
  /** Normalized texts to be marked where they stand. */
  terms: string[];
}

const quoted = /"([^"]+)"|“([^”]+)”|「([^」]+)」/g;

/** Words, beginnings of words, 「phrases in quotes」; undefined when there is nothing to look for. */
export function readSearch(text: string): SearchWords | undefined {
  const found = { tokens: new Set<string>(), exact: new Set<string>(), terms: new Set<string>() };
  const normal = normalOf(text).slice(0, 200).trim();
  const digits = normal.replace(/^\+|[ -]/g, '');
  if (/^\d{7,20}$/.test(digits)) readRun(found, digits);
  else {
    for (const [, ...groups] of normal.matchAll(quoted)) {
      const phrase = groups
        .find((g) => g !== undefined)!
        .replace(/\s+/g, ' ')
        .trim();
      const runs = runsOf(phrase);
      for (const run of runs) readRun(found, run);
      if (runs.length > 1) {
        for (const run of runs) found.terms.delete(run);
        found.exact.add(phrase);
        found.terms.add(phrase);
      }
    }
    for (const run of runsOf(normal.replace(quoted, ' '))) readRun(found, run);
  }
  if (found.tokens.size === 0) return undefined;
  return { tokens: [...found.tokens], exact: [...found.exact], terms: [...found.terms] };
}

function readRun(
  found: { tokens: Set<string>; exact: Set<string>; terms: Set<string> },
  run: string,
): void {
  const chars = [...run];
  found.terms.add(run);
  if (!isHan(run)) {
    found.tokens.add(chars.slice(0, edgeCharacters).join(''));
    if (chars.length > edgeCharacters) found.exact.add(run);
  } else if (chars.length === 1) found.tokens.add(run);
  else {
    for (let i = 0; i + 1 < chars.length; i++) found.tokens.add(chars[i]! + chars[i + 1]!);
    if (chars.length > 2) found.exact.add(run);
  }
}

/** Tokens as the text form of a `tsquery` that wants every one. */
export const queryOf = (tokens: readonly string[]): string => tokens.map(quote).join(' & ');

/** As the text form of a `tsquery` that wants every part. */
export function searchQuery(text: string): string | undefined {
  const words = readSearch(text);
  return words && queryOf(words.tokens);
}
