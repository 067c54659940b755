import { createScratch, findCandidates } from './candidates.ts';
import { addEntry, createCatalog, linesOf, removeEntry } from './catalog.ts';
import { compactWhenSparse } from './compact.ts';
import { containsWord, createLexicon, findWords } from './lexicon.ts';
import { normalize } from './normalize.ts';
import { readQuery } from './query.ts';
import { createScorer } from './score.ts';
import { createSegmenter } from './segment.ts';
import { createSynonymTable } from './synonym-table.ts';
import { generalSynonyms } from './synonyms.ts';
import type { SearchIndex, SearchIndexOptions } from './types.ts';
import { limits } from './weights.ts';

/** An index in memory over one account's knowledge: pure, without clock, network or database. */
export function createSearchIndex(options: SearchIndexOptions = {}): SearchIndex {
  const ownSynonyms = options.synonyms ?? [];
  const synonyms = createSynonymTable([...generalSynonyms, ...ownSynonyms]);
  const catalog = createCatalog();
  const scratch = createScratch();
  let words = options.words ?? [];
  let segment = createSegmenter(words, ownSynonyms.flat());

  const read = (text: string) =>
    readQuery(text.slice(0, limits.utterance), { catalog, segment, synonyms });
  const exclusion = (slot: number, text: string) =>
    catalog.entries[slot]!.negativeKeywords.find((word) => containsWord(text, word));

  const index: SearchIndex = {
    upsert(documents) {
      for (const document of documents) {
        removeEntry(catalog, document.id);
        addEntry(catalog, document, segment);
      }
      compactWhenSparse(catalog);
    },
    remove(ids) {
      for (const id of ids) removeEntry(catalog, id);
      compactWhenSparse(catalog);
    },
    search(text, { limit = 10 } = {}) {
      const query = read(text);
      const score = createScorer(catalog, query);
      const normalized = normalize(text);
      return findCandidates(catalog, query, scratch)
        .filter((slot) => !exclusion(slot, normalized))
        .map(score)
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, limit);
    },
    explain(text, id) {
      const slot = catalog.slots.get(id);
      if (slot === undefined) return undefined;
      const hit = createScorer(catalog, read(text))(slot);
      const excludedBy = exclusion(slot, normalize(text));
      if (!excludedBy) return hit;
      const contributions = { words: 0, bigrams: 0, exact: 0, answer: 0 };
      return { ...hit, score: 0, contributions, excludedBy };
    },
    setWords(next) {
      const changed = createLexicon(difference(words, next).map(normalize));
      words = next;
      segment = createSegmenter(words, ownSynonyms.flat());
      const affected = catalog.entries.flatMap((entry) => (entry ? [entry.document] : []));
      index.upsert(
        affected.filter((document) => {
          const text = normalize([...linesOf(document), ...(document.answers ?? [])].join('\n'));
          return findWords(text, changed).length > 0;
        }),
      );
    },
    get size() {
      return catalog.slots.size;
    },
  };
  return index;
}

/** The words that only one of the two lists has. */
function difference(before: readonly string[], after: readonly string[]): string[] {
  const [old, fresh] = [new Set(before), new Set(after)];
  return [...before.filter((word) => !fresh.has(word)), ...after.filter((word) => !old.has(word))];
}
