export interface Slash {
  /** Where the slash stands. */
  start: number;
  /** What was typed behind it. */
  query: string;
}

const longest = 32;

/** A slash that begins a word, up to the cursor: what is being looked for, if anything. */
export function slashAt(text: string, cursor: number): Slash | undefined {
  const found = /(?:^|\s)[/／]([^\s/／]*)$/.exec(text.slice(0, cursor));
  if (!found || found[1]!.length > longest) return undefined;
  const query = found[1]!;
  return { start: cursor - query.length - 1, query };
}
