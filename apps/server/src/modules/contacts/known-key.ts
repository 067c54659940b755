import type { RowFault } from '../take-outcome.ts';
import type { ContactKey } from './contact-row.ts';
import type { KnownKeys } from './import-store.ts';

/** The columns a key was read from, to say where a fault lies. */
type KeyFields = Record<keyof ContactKey, string>;

/** The contact the first of the row's keys names; undefined for nobody, a fault for several. */
export function contactOf(
  key: ContactKey,
  known: KnownKeys,
  fields: KeyFields,
): string | undefined | RowFault {
  if (key.externalId) return known.externalIds.get(key.externalId);
  const isByEmail = Boolean(key.email);
  const ids = key.email
    ? known.emails.get(key.email.toLowerCase())
    : known.phones.get(key.phone ?? '');
  if (ids === undefined || ids.length === 1) return ids?.[0];
  return { field: isByEmail ? fields.email : fields.phone, code: 'contact_unclear' };
}
