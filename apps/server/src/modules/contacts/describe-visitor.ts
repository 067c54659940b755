import type { Contact } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { changeAttributes } from './attributes.ts';
import { type ContactFields, changeContact, withFields } from './change-contact.ts';
import { lockCurrent } from './require-current.ts';
import type { ContactRow } from './rows.ts';
import { toContact } from './to-contact.ts';

export type VisitorFields = Pick<ContactFields, 'name' | 'email' | 'phone' | 'attributes'>;

/**
 * What a visitor's browser says about its visitor. Nobody has signed it, so for an identified
 * contact it fills what is missing and never replaces a name or an address.
 */
export const describeVisitor = (
  ctx: Context,
  contactId: string,
  fields: VisitorFields,
): Promise<Contact> =>
  transaction(ctx, async (tx) => {
    const row = await lockCurrent(tx, contactId);
    const attributes = changeAttributes(row.attributes, fields.attributes ?? {});
    const taken = row.is_identified ? missing(row, fields) : fields;
    return toContact(await changeContact(tx, row, { ...withFields(row, taken), attributes }));
  });

const missing = (row: ContactRow, fields: VisitorFields): VisitorFields => ({
  email: row.email ?? fields.email,
  phone: row.phone ?? fields.phone,
});
