/** Runs of Han characters, and of other letters and digits: 「iPad坏了」 is two. */
export const runsOf = (text: string): string[] =>
  text.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];

/**
 * Tokens for full-text search in SQL, made here so that it works on every PostgreSQL: Han runs
 * become character pairs (and single characters, for one-character queries), the rest lower-case
 * words. Two Chinese characters are enough to find something.
 */
export function searchTokens(text: string): string[] {
  const tokens = new Set<string>();
  const normal = text.normalize('NFKC').toLowerCase().slice(0, 20_000);
  for (const run of runsOf(normal)) {
    if (/^\p{Script=Han}/u.test(run)) {
      const chars = [...run];
      for (let i = 0; i < chars.length; i++) {
        tokens.add(chars[i]!);
        if (i + 1 < chars.length) tokens.add(chars[i]! + chars[i + 1]!);
      }
    } else tokens.add(run.slice(0, 60));
  }
  return [...tokens];
}

const quote = (token: string) => `'${token.replace(/['\\]/g, (c) => c + c)}'`;

/** As the text form of a `tsvector`. */
export const searchVector = (...texts: string[]): string =>
  searchTokens(texts.join('\n')).map(quote).join(' ');

/**
 * As the text form of a `tsquery` that wants every part: pairs for Han runs, prefixes for words.
 * Undefined when there is nothing to look for.
 */
export function searchQuery(text: string): string | undefined {
  const parts: string[] = [];
  const normal = text.normalize('NFKC').toLowerCase().slice(0, 200);
  for (const run of runsOf(normal)) {
    const chars = [...run];
    if (!/^\p{Script=Han}/u.test(run)) parts.push(`${quote(run.slice(0, 60))}:*`);
    else if (chars.length === 1) parts.push(quote(run));
    else for (let i = 0; i + 1 < chars.length; i++) parts.push(quote(chars[i]! + chars[i + 1]!));
  }
  return parts.length > 0 ? [...new Set(parts)].join(' & ') : undefined;
}
