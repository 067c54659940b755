import { limits } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { changeContact } from './change-contact.ts';
import { lockContacts } from './store.ts';
import { selectTags } from './tag-store.ts';

/** All of them or none; who has them already is not told again. */
export const tagContacts = (
  ctx: Context,
  o: { ids: readonly string[]; add: readonly string[]; remove: readonly string[] },
): Promise<{ changed: number }> =>
  transaction(ctx, async (tx) => {
    const ids = [...new Set(o.ids)];
    const rows = await lockContacts(tx, ids);
    if (rows.length < ids.length) throw new Refusal('contact_not_found');
    authorize(tx, 'contact:update');
    let changed = 0;
    for (const row of rows) {
      if (row.merged_into_id) throw new Refusal('contact_merged', { intoId: row.merged_into_id });
      const kept = row.tags.filter((tag) => !o.remove.includes(tag));
      const tags = [...new Set([...kept, ...o.add])];
      if (tags.length > limits.tagsPerContact) {
        throw new Refusal('validation_failed', { field: 'add', reason: 'too_many_tags' });
      }
      if ((await changeContact(tx, row, { ...row, tags })) !== row) changed++;
    }
    return { changed };
  });

const shownTags = 200;

export async function listTags(
  ctx: Context,
  query: { q?: string | undefined },
): Promise<{ tags: string[] }> {
  authorize(ctx, 'contact:read');
  return { tags: await selectTags(ctx, { q: query.q?.trim() || undefined, limit: shownTags }) };
}
