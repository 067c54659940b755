import type { Contact } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { changeAttributes } from './attributes.ts';
import { type ContactFields, changeContact, withFields } from './change-contact.ts';
import { lockOwn } from './require-current.ts';
import { toContact } from './to-contact.ts';

export const updateContact = (ctx: Context, id: string, fields: ContactFields): Promise<Contact> =>
  transaction(ctx, async (tx) => {
    const row = await lockOwn(tx, id);
    authorize(tx, 'contact:update');
    const attributes = changeAttributes(row.attributes, fields.attributes ?? {});
    return toContact(await changeContact(tx, row, { ...withFields(row, fields), attributes }));
  });
