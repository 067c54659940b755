import type { Context } from '../../platform/context/index.ts';
import { encodeCursor, type Page, type Place, placeKey, placeOf } from '../../platform/db/page.ts';
import type { SearchWords } from '../../platform/db/search-tokens.ts';
import { type Said, spans, tokensOf } from './search-markers.ts';
import {
  type FoundMessage,
  type MessageFilter,
  type SpanSearch,
  searchSpan,
} from './search-store.ts';
import { tokenCounts } from './token-counts.ts';

/** What one request may cost: then it answers with what it has, and where it stopped. */
export interface SearchBounds {
  candidates: number;
  statements: number;
  /** Entries of the index that are walked along: of one span, and of all. */
  stepsOfSpan: number;
  steps: number;
  /** For a database that has no time: else the counts say when it is enough. */
  ms: number;
  /** A span that holds more is taken in shorter ones, newest first. */
  candidatesOfSpan: number;
}
const usual: SearchBounds = {
  candidates: 4000,
  statements: 24,
  stepsOfSpan: 120_000,
  steps: 400_000,
  ms: 400,
  candidatesOfSpan: 1500,
};

const first = '00000000-0000-0000-0000-000000000000';
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** The scale after the longest span: all that is left. */
const everything = spans.length;

export interface MessageSearch extends Page {
  words: SearchWords;
  kind: Said;
  filter: MessageFilter;
}

/**
 * Messages or notes that hold the words, newest first. A common word stands in far more messages
 * than can be sorted, a rare one in a few of long ago, and a filter may let none of a thousand
 * through: so time is walked backwards in spans, longer ones while little is found, shorter ones
 * where there is too much, until the page is full or enough has been looked at.
 */
export async function searchMessages(
  ctx: Context,
  o: MessageSearch,
  bounds = usual,
): Promise<{ rows: FoundMessage[]; nextCursor: string | null }> {
  const { from, to } = o.filter;
  const rows: FoundMessage[] = [];
  let place: Place = placeOf(o.cursor) ?? {
    at: new Date(Math.min(Date.parse(to ?? '9999-01-01T00:00:00Z'), endOfNow(ctx))),
    id: to === undefined ? last : first,
  };
  let scale = 0;
  /** Longer spans were too full; that holds until their beginning. */
  let full = { scale: everything + 1, until: Number.NEGATIVE_INFINITY };
  let looked = 0;
  let walked = 0;
  const countOf = await tokenCounts(ctx);
  const stepsIn = (span: SpanSearch['span']) =>
    Math.min(...tokensOf(ctx.accountId, { ...o, author: o.filter.author, span }).map(countOf));
  const began = performance.now();
  const isWorth = (n: number) =>
    n === 0 ||
    (n < bounds.statements &&
      looked < bounds.candidates &&
      walked < bounds.steps &&
      performance.now() - began < bounds.ms);
  for (let n = 0; isWorth(n); n++) {
    let span = spanOf(place, scale);
    while (scale > 0 && stepsIn(span) > bounds.stepsOfSpan) span = spanOf(place, --scale);
    walked += stepsIn(span);
    const found = await searchSpan(ctx, {
      ...o,
      before: place,
      span,
      most: scale === 0 ? undefined : bounds.candidatesOfSpan,
      limit: o.limit + 1 - rows.length,
    });
    looked += found.candidates;
    if (scale > 0 && found.candidates > bounds.candidatesOfSpan) {
      full = { scale, until: span?.start ?? Number.NEGATIVE_INFINITY };
      scale -= 1;
      continue;
    }
    rows.push(...found.rows);
    if (rows.length > o.limit)
      return { rows: rows.slice(0, o.limit), nextCursor: cursorAfter(rows, o.limit) };
    if (span === undefined || (from !== undefined && span.start <= Date.parse(from)))
      return { rows, nextCursor: null };
    place = { at: new Date(span.start), id: first };
    if (span.start <= full.until) full = { scale: everything + 1, until: full.until };
    const wider = scale + steps(found.candidates, scale, bounds);
    scale = Math.min(wider, full.scale - 1, widest(place, from), everything);
  }
  return { rows, nextCursor: encodeCursor(placeKey(place)) };
}

/** A longer span is worth it unless it will be too full. */
function steps(candidates: number, scale: number, bounds: SearchBounds): number {
  if (candidates * 16 > bounds.candidatesOfSpan) return 0;
  return candidates === 0 && scale > 1 ? 2 : 1;
}

/** What is said while we look, on a clock that runs a little ahead, is not missed. */
const endOfNow = (ctx: Context) => ctx.platform.clock.now().getTime() + 60_000;

/** The span a place lies in; the very beginning of one belongs to the one before. */
function spanOf(place: Place, scale: number) {
  const ms = spans[scale];
  if (ms === undefined) return undefined;
  const at = place.at.getTime() - (place.id === first ? 1 : 0);
  const number = Math.floor(at / ms);
  return { scale, number, start: number * ms };
}

/** What reaches far beyond the beginning of the period would look at what nobody asked for. */
function widest(place: Place, from: string | undefined): number {
  if (from === undefined) return everything;
  const left = place.at.getTime() - Date.parse(from);
  return Math.max(
    0,
    spans.findLastIndex((ms) => ms <= 4 * left),
  );
}

function cursorAfter(rows: readonly FoundMessage[], limit: number): string {
  const row = rows[limit - 1]!;
  return encodeCursor(placeKey({ at: row.created_at, id: row.id }));
}
