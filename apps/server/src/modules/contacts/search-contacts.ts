import type { Contact } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { searchQuery } from '../../platform/db/search-tokens.ts';
import { selectContacts } from './store.ts';
import { toContact } from './to-contact.ts';

/** The few contacts that fit what somebody types into a search box, last seen first. */
export async function searchContacts(ctx: Context, q: string, limit: number): Promise<Contact[]> {
  const search = searchQuery(q);
  if (!search) return [];
  return (await selectContacts(ctx, { search, limit })).map(toContact);
}
