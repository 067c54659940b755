/** A piece of a text and what it means; `end` is behind its last UTF-16 unit. */
export interface Span {
  start: number;
  end: number;
  value: string;
}
