import { Refusal } from '../errors.ts';
import { isId } from '../ids.ts';

export interface Page {
  cursor?: string | undefined;
  limit: number;
}

/** Where a row stands in a list sorted by an instant, then by id. */
export interface Place {
  at: Date;
  id: string;
}

type Kind = 'string' | 'number';
type Values<K extends readonly Kind[]> = {
  [I in keyof K]: K[I] extends 'string' ? string : number;
};

/** PostgreSQL knows no instant before 4713 BC; a Date ends long before its instants do. */
const earliest = Date.UTC(-4000, 0);

/** A cursor names the last row of the page before by its sort values; clients do not look inside. */
export const encodeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** A cursor that no list of ours has made is refused before the database sees it. */
export function decodeCursor<const K extends readonly Kind[]>(
  cursor: string | undefined,
  kinds: K,
): Values<K> | undefined {
  if (cursor === undefined) return undefined;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const fits =
      Array.isArray(values) &&
      values.length === kinds.length &&
      values.every((v, i) => typeof v === kinds[i] && (typeof v !== 'string' || !v.includes('\0')));
    if (fits) return values as Values<K>;
  } catch {
    // Falls through: an unreadable cursor and a wrong one are the same to the caller.
  }
  throw notOfThisList();
}

/** The id at which the page before ended, in lists that are ordered by id. */
export function lastIdOf(page: Pick<Page, 'cursor'>): string | undefined {
  const [id] = decodeCursor(page.cursor, ['string']) ?? [];
  if (id === undefined || isId(id)) return id;
  throw notOfThisList();
}

/** The name at which the page before ended, in lists ordered by a name that only one has. */
export function lastNameOf(page: Pick<Page, 'cursor'>): string | undefined {
  const [by, name] = decodeCursor(page.cursor, ['string', 'string']) ?? [];
  if (by === undefined || by === 'name') return name;
  throw notOfThisList();
}

export const placeKey = (place: Place): [number, string] => [place.at.getTime(), place.id];

export function placeOf(cursor: string | undefined): Place | undefined {
  const values = decodeCursor(cursor, ['number', 'string']);
  if (!values) return undefined;
  const [ms, id] = values;
  const at = new Date(ms);
  if (at.getTime() >= earliest && isId(id)) return { at, id };
  throw notOfThisList();
}

const notOfThisList = () =>
  new Refusal('validation_failed', { field: 'query.cursor', reason: 'cursor' });

/** Rows were asked for with `limit + 1`: the extra one only says that there is more. */
export function pageOf<R, T>(
  rows: readonly R[],
  page: Page,
  map: (row: R) => T,
  keyOf: (row: R) => readonly (string | number)[],
): { items: T[]; nextCursor: string | null } {
  const shown = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? shown.at(-1) : undefined;
  return { items: shown.map(map), nextCursor: last ? encodeCursor(keyOf(last)) : null };
}
