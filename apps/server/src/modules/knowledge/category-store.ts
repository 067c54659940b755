import { sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { CategoryRow } from './rows.ts';

const categories = (ctx: Context) =>
  ctx.db
    .selectFrom('faq_categories')
    .select([
      'id',
      'name',
      sql<number>`(select count(*) from faqs f where f.account_id = faq_categories.account_id
        and f.category_id = faq_categories.id and f.deleted_at is null)`.as('faq_count'),
    ])
    .where('account_id', '=', ctx.accountId);

/** In the order they were made: ids are made in the order of time. */
export const selectCategories = (
  ctx: Context,
  o: { after?: string | undefined; limit: number },
): Promise<CategoryRow[]> =>
  categories(ctx)
    .$if(o.after !== undefined, (q) => q.where('id', '>', o.after!))
    .orderBy('id')
    .limit(o.limit)
    .execute();

/** Without the count: one taken by the statement that waits for the lock would be from before it. */
export const lockCategory = (
  tx: TxContext,
  id: string,
): Promise<Omit<CategoryRow, 'faq_count'> | undefined> =>
  tx.db
    .selectFrom('faq_categories')
    .select(['id', 'name'])
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

/** Which of these exist, held against deletion until the end of the transaction. */
export async function holdCategories(tx: TxContext, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const found = await tx.db
    .selectFrom('faq_categories')
    .select('id')
    .where('account_id', '=', tx.accountId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forKeyShare()
    .execute();
  return new Set(found.map((r) => r.id));
}

/** False when the name is taken. */
export async function insertCategory(
  tx: TxContext,
  row: { id: string; name: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('faq_categories')
    .values({ account_id: tx.accountId, created_at: tx.platform.clock.now(), ...row })
    .onConflict((oc) => oc.columns(['account_id', 'name']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function renameCategory(tx: TxContext, id: string, name: string): Promise<void> {
  await tx.db
    .updateTable('faq_categories')
    .set({ name })
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .execute();
}

/** Deleted questions that lie in it are restored without a category. */
export async function deleteCategoryRow(tx: TxContext, id: string): Promise<void> {
  await tx.db
    .updateTable('faqs')
    .set({ category_id: null })
    .where('account_id', '=', tx.accountId)
    .where('category_id', '=', id)
    .execute();
  await tx.db
    .deleteFrom('faq_categories')
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .execute();
}
