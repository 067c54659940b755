import type { Contact } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { changeAttributes } from './attributes.ts';
import { type ContactFields, withFields } from './change-contact.ts';
import { nameFrom, newContact } from './new-contact.ts';
import { findContactId, insertContact, insertIdentity, lockIdentity } from './store.ts';
import { rememberTags } from './tag-store.ts';
import { toContact } from './to-contact.ts';
import { updateContact } from './update-contact.ts';

/** The contact the company's own system knows under this id: changed, or made. */
export const upsertContact = (
  ctx: Context,
  externalId: string,
  fields: ContactFields,
): Promise<Contact> =>
  transaction(ctx, async (tx) => {
    await lockIdentity(tx, 'user', externalId);
    const id = await findContactId(tx, 'user', externalId);
    return id ? updateContact(tx, id, fields) : createContact(tx, externalId, fields);
  });

async function createContact(tx: TxContext, externalId: string, fields: ContactFields) {
  authorize(tx, 'contact:update');
  const blank = {
    ...newContact(tx),
    name: nameFrom(fields.email, externalId),
    is_identified: true,
  };
  const attributes = changeAttributes({}, fields.attributes ?? {});
  const row = { ...withFields(blank, fields), attributes };
  await insertContact(tx, row);
  await rememberTags(tx, row.tags);
  await insertIdentity(tx, { kind: 'user', externalId, contactId: row.id });
  tx.publish('contact.updated', { contactId: row.id });
  return toContact(row);
}
