import { Refusal } from '../errors.ts';

export interface Page {
  cursor?: string | undefined;
  limit: number;
}

/** A cursor names the last row of the page before by its sort values; clients do not look inside. */
export const encodeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

export function decodeCursor<K extends 'string' | 'number'>(
  cursor: string | undefined,
  kinds: readonly K[],
): (string | number)[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const fits =
      Array.isArray(values) &&
      values.length === kinds.length &&
      values.every((v, i) => typeof v === kinds[i] && (typeof v !== 'string' || !v.includes('\0')));
    if (fits) return values as (string | number)[];
  } catch {
    // Falls through: an unreadable cursor and a wrong one are the same to the caller.
  }
  throw new Refusal('validation_failed', {
    field: 'query.cursor',
    reason: 'not a cursor of this list',
  });
}

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
