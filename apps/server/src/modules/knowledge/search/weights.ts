/**
 * Every number of the scoring, in one place. Chosen on validation data (docs/decisions), see
 * `bench/retrieval.ts` for what they bring; the unit of all of them is a share of 1.
 */
export const weights = {
  filler: 0.1,
  frame: 0.4,
  /** Of a synonym beside the word itself. */
  synonym: 0.8,
  words: 0.5,
  answer: 0.1,
  power: 0.5,
  ceiling: 1,
  unseen: 1,
  prior: 50,
  k1: 1.2,
  b: 0.4,
};
