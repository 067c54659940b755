import type { Contact } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { findContact } from './store.ts';
import { toContact } from './to-contact.ts';

export async function readContact(ctx: Context, id: string): Promise<Contact> {
  const row = await findContact(ctx, id);
  if (!row) throw new Refusal('contact_not_found');
  authorize(ctx, 'contact:read');
  return toContact(row);
}
