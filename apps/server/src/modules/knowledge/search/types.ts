/** One knowledge entry as the engine sees it. */
export interface SearchDocument {
  id: string;
  /** The standard question first, then the similar ones; the best matching one counts. */
  questions: string[];
  /** Answer texts; they add a little to the score, never enough to answer by themselves. */
  answers?: string[];
  /** Each counts as a very short question. */
  keywords?: string[];
  /** An utterance that contains one of these never hits the entry. */
  negativeKeywords?: string[];
}

/** What each part adds; the four sum to the hit's score (to floating-point rounding). */
export interface Contributions {
  words: number;
  bigrams: number;
  exact: number;
  answer: number;
}

export interface SearchHit {
  id: string;
  /** 0 to 1, calibrated: comparable between utterances, see `thresholds`. */
  score: number;
  contributions: Contributions;
  /** The question (or keyword) of the entry that matched best. */
  matchedQuestion: string;
  /** The utterance's words found in it, directly or as a synonym; its bigrams where no word was. */
  matchedTerms: string[];
  /** Only from `explain`: the negative keyword that keeps the entry out, its score then being 0. */
  excludedBy?: string;
}

interface SearchOptions {
  /** Most hits returned; 10 unless told, at most 50. */
  limit?: number;
}

export interface SearchIndexOptions {
  /** Account words such as product names: kept whole by the word segmentation. */
  words?: readonly string[];
  /** Groups of words meaning the same, added to the built-in ones. */
  synonyms?: readonly (readonly string[])[];
}

export interface SearchIndex {
  /** Adds documents or replaces those of the same id; visible to the next search. */
  upsert(documents: readonly SearchDocument[]): void;
  /** Unknown ids are ignored. */
  remove(ids: readonly string[]): void;
  /** Best first; equal scores in the order of their ids. */
  search(text: string, options?: SearchOptions): SearchHit[];
  /** The score of one document even where it is not among the hits; undefined if not indexed. */
  explain(text: string, id: string): SearchHit | undefined;
  /** Replaces the account words and cuts the documents that hold a changed one anew. */
  setWords(words: readonly string[]): void;
  readonly size: number;
}
