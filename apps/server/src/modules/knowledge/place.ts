import { decodeCursor } from '../../platform/db/page.ts';
import { Refusal } from '../../platform/errors.ts';
import { isId } from '../../platform/ids.ts';

/** Where a row stands in a list sorted by an instant, then by id. */
export interface Place {
  at: Date;
  id: string;
}

/** PostgreSQL knows no instant before 4713 BC; a Date ends long before its instants do. */
const earliest = Date.UTC(-4000, 0);

export const placeKey = (place: Place): [number, string] => [place.at.getTime(), place.id];

/** A cursor that no list of ours has made is refused before the database sees it. */
export function placeOf(cursor: string | undefined): Place | undefined {
  const values = decodeCursor(cursor, ['number', 'string']);
  if (!values) return undefined;
  const [ms, id] = values as [number, string];
  const at = new Date(ms);
  if (at.getTime() >= earliest && isId(id)) return { at, id };
  throw new Refusal('validation_failed', {
    field: 'query.cursor',
    reason: 'not a cursor of this list',
  });
}
