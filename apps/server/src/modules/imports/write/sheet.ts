/** A cell as it is written: lists are one entry a line, except in jsonl, where they stay lists. */
export type OutCell = string | number | boolean | readonly string[];

export interface Sheet {
  /** Field names: what jsonl calls the columns. */
  fields: readonly string[];
  /** What a person reads in the head line. */
  headings: readonly string[];
  rows: AsyncIterable<readonly (readonly OutCell[])[]>;
}
