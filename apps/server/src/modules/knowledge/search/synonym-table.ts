import { normalize } from './normalize.ts';
import { stem } from './stem.ts';

/** Word to the words that may stand in for it, itself not among them. */
export type SynonymTable = ReadonlyMap<string, readonly string[]>;

export function createSynonymTable(groups: readonly (readonly string[])[]): SynonymTable {
  const table = new Map<string, Set<string>>();
  for (const group of groups) {
    const words = group.map((word) => stem(normalize(word)));
    for (const word of words) {
      const others = table.get(word) ?? new Set();
      for (const other of words) if (other !== word) others.add(other);
      table.set(word, others);
    }
  }
  return new Map([...table].map(([word, others]) => [word, [...others]]));
}
