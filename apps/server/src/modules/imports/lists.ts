/** Several entries in one cell: one a line, or all in one line between bars. */
export const listOf = (text: string): string[] =>
  (text.includes('\n') ? text.split('\n') : text.split(/[|｜]/))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** The cell `listOf` reads again as the same entries, also where one of them holds a bar. */
export const listText = (entries: readonly string[]): string =>
  entries.length === 1 && /[|｜]/.test(entries[0]!) ? `${entries[0]}\n` : entries.join('\n');
