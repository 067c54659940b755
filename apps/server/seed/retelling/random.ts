/** The same name, the same number: whole, from 0 to below `limit`. */
export function numberFrom(name: string, limit: number): number {
  return Math.floor(randomFrom(name)() * limit);
}

/** A generator that a name begins: numbers from 0 to below 1, always the same ones. */
export function randomFrom(name: string): () => number {
  let state = 2166136261;
  for (const letter of name) state = Math.imul(state ^ letter.codePointAt(0)!, 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
