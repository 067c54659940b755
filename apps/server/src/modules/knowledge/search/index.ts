export { type Decision, decide, thresholds } from './decide.ts';
export { createSearchIndex } from './search-index.ts';
export type { SearchDocument, SearchHit, SearchIndex } from './types.ts';
