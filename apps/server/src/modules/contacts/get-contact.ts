import type { Contact } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Page } from './rows.ts';
import { findContact, selectByIds } from './store.ts';
import { toContact } from './to-contact.ts';

/** A contact with the page it looks at, for other modules. */
export async function getContact(
  ctx: Context,
  id: string,
): Promise<Contact & { page: Page | null }> {
  const row = await findContact(ctx, id);
  if (!row) throw new Refusal('contact_not_found');
  return { ...toContact(row), page: row.page };
}

export async function contactsByIds(
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, Contact>> {
  const rows = await selectByIds(ctx, [...new Set(ids)]);
  return new Map(rows.map((r) => [r.id, toContact(r)]));
}
