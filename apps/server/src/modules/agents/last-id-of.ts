import { decodeCursor, type Page } from '../../platform/db/page.ts';
import { Refusal } from '../../platform/errors.ts';
import { isId } from '../../platform/ids.ts';

/** The id at which the page before ended, in lists that are ordered by id. */
export function lastIdOf(page: Page): string | undefined {
  const [id] = decodeCursor(page.cursor, ['string']) ?? [];
  if (id === undefined) return undefined;
  if (isId(String(id))) return String(id);
  throw new Refusal('validation_failed', {
    field: 'query.cursor',
    reason: 'not a cursor of this list',
  });
}
