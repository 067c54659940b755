/**
 * Every number of the scoring, chosen on validation data: held-out real bank questions, English
 * bank intents, and small talk that must not hit; `bench/retrieval.ts` shows what they bring.
 */
export const weights = {
  /** How much one term of each kind weighs. */
  word: 2,
  character: 3,
  pair: 0.6,
  /** Of a polite word, and of the frame of a question (how, when), beside a content word. */
  filler: 0.2,
  frame: 0.6,
  /** Of a model name (x2): one short word that decides everything. */
  model: 2,
  /** Of a synonym beside the word itself. */
  synonym: 0.8,
  /** Of a word that no question has: a sign that the utterance is about something else. */
  unseen: 1.8,
  /** Documents without any term that rarity imagines beside the real ones. */
  prior: 50,
  /** How far the utterance's side counts; the rest is the question's side. */
  utterance: 0.6,
  /** What the answer's words may take of the score that the question left open. */
  answer: 0.1,
  /** BM25, which only picks the candidates. */
  k1: 1.2,
  b: 0.4,
};

/** Similarity and the score it means; straight lines between. Below 1: only an exact match is 1. */
export const calibration: readonly (readonly [similarity: number, score: number])[] = [
  [0, 0],
  [0.34, 0.45],
  [0.54, 0.8],
  [1, 0.95],
];

/** What a search may cost. */
export const limits = {
  /** Characters read of an utterance: no question is longer, a pasted document is. */
  utterance: 500,
  /** Postings read for one utterance: about half a millisecond. */
  postings: 50_000,
  /** Entries scored exactly. */
  candidates: 50,
};
