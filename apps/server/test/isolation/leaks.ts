/** Everything a value holds, as text; also inside maps, sets and buffers. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) => {
    if (v instanceof Map) return [...v];
    if (v instanceof Set) return [...v];
    if (typeof v === 'bigint') return String(v);
    return v;
  }) ?? '';

/** Which of these names stand in a text; what the caller has said themselves is no news. */
export const found = (marks: readonly string[], text: string, said = ''): string[] =>
  marks.filter((mark) => text.includes(mark) && !said.includes(mark));
