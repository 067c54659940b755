import { type SearchWords, searchTokens, vectorOf } from '../../platform/db/search-tokens.ts';

/**
 * Beside its words, a message's search vector holds marks, so that the index itself finds 「退款, in
 * this account, in that quarter of an hour」 without reading every message with the word: whose it
 * is, by whom it was said, and in which span of time on each of four scales. No word begins with
 * `~`. Written the same way by migration 0015.
 */

/** Milliseconds of a span: 90 minutes, then a day, 16 days, 256 days. */
export const spans = [0, 1, 2, 3].map((scale) => 5_400_000 * 16 ** scale);

/** The end of an account's id is random; two that share it cost time, not truth. */
const shortOf = (accountId: string) => accountId.slice(-6);

export type Said = 'message' | 'note';

const kindMark = (accountId: string, kind: Said) => `~${shortOf(accountId)}${kind[0]}`;

const authorMark = (author: string) => `~${author}`;

const spanMark = (accountId: string, kind: Said, scale: number, span: number) =>
  `${kindMark(accountId, kind)}${scale}${span.toString(16)}`;

function markersOf(accountId: string, m: { kind: Said; author: string; at: Date }): string[] {
  return [
    kindMark(accountId, m.kind),
    authorMark(m.author),
    ...spans.map((ms, scale) =>
      spanMark(accountId, m.kind, scale, Math.floor(m.at.getTime() / ms)),
    ),
  ];
}

/** The search vector of a message, as the text form of a `tsvector`. */
export const messageVector = (
  accountId: string,
  m: { kind: Said; author: string; text: string; at: Date },
): string => vectorOf([...searchTokens(m.text), ...markersOf(accountId, m)]);

/** Of a search's words, and the marks that say which of all messages are meant. */
export const tokensOf = (
  accountId: string,
  o: {
    words: SearchWords;
    kind: Said;
    author?: string | undefined;
    /** Undefined: all of time. */
    span: { scale: number; number: number } | undefined;
  },
): string[] => [
  ...o.words.tokens,
  o.span ? spanMark(accountId, o.kind, o.span.scale, o.span.number) : kindMark(accountId, o.kind),
  ...(o.author ? [authorMark(o.author)] : []),
];
