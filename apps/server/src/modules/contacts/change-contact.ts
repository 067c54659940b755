import { isDeepStrictEqual } from 'node:util';
import type { Attributes, Contact } from '@lingxi/contract';
import type { TxContext } from '../../platform/context/index.ts';
import type { ContactRow } from './rows.ts';
import { saveContact } from './store.ts';
import { rememberTags } from './tag-store.ts';

export interface ContactFields {
  name?: string | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  tier?: Contact['tier'] | undefined;
  attributes?: Attributes | undefined;
  tags?: readonly string[] | undefined;
}

/** What is told replaces what is there; an empty address is none. */
export const withFields = (row: ContactRow, fields: ContactFields): ContactRow => ({
  ...row,
  name: fields.name ?? row.name,
  email: fields.email === undefined ? row.email : fields.email || null,
  phone: fields.phone === undefined ? row.phone : fields.phone || null,
  tier: fields.tier ?? row.tier,
  tags: fields.tags ? [...new Set(fields.tags)] : row.tags,
});

/** Stores a locked row's new values and tells; the same values again tell nobody. */
export async function changeContact(
  tx: TxContext,
  row: ContactRow,
  next: ContactRow,
): Promise<ContactRow> {
  if (isDeepStrictEqual(row, next)) return row;
  await saveContact(tx, next);
  await rememberTags(
    tx,
    next.tags.filter((tag) => !row.tags.includes(tag)),
  );
  tx.publish('contact.updated', { contactId: row.id });
  return next;
}
