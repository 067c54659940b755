export { type Decision, decide, thresholds } from './decide.ts';
export { createSearchIndex } from './search-index.ts';
export type {
  Contributions,
  SearchDocument,
  SearchHit,
  SearchIndex,
  SearchIndexOptions,
  SearchOptions,
} from './types.ts';
