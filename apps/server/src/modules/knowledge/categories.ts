import type { FaqCategory } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { violates } from '../../platform/db/index.ts';
import { lastIdOf, type Page, pageOf } from '../../platform/db/page.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { record } from '../audit/index.ts';
import {
  deleteCategoryRow,
  insertCategory,
  lockCategory,
  renameCategory,
  selectCategories,
} from './category-store.ts';
import type { CategoryRow } from './rows.ts';
import { countFaqs } from './store.ts';

export async function listCategories(
  ctx: Context,
  page: Page,
): Promise<{ items: FaqCategory[]; nextCursor: string | null }> {
  authorize(ctx, 'faq:read');
  const rows = await selectCategories(ctx, { after: lastIdOf(page), limit: page.limit + 1 });
  return pageOf(rows, page, toCategory, (r) => [r.id]);
}

export const createCategory = (ctx: Context, { name }: { name: string }): Promise<FaqCategory> =>
  transaction(ctx, async (tx) => {
    authorize(tx, 'faq:update');
    const id = newId();
    if (!(await insertCategory(tx, { id, name }))) throw nameTaken();
    return { id, name, faqCount: 0 };
  });

export const updateCategory = (
  ctx: Context,
  id: string,
  { name }: { name: string },
): Promise<FaqCategory> =>
  transaction(ctx, async (tx) => {
    const row = await lockCategory(tx, id);
    if (!row) throw new Refusal('category_not_found');
    authorize(tx, 'faq:update');
    const faqCount = await countFaqs(tx, { categoryId: id });
    if (row.name === name) return { id, name, faqCount };
    await renameCategory(tx, id, name).catch((error: unknown) => {
      throw violates(error, 'faq_categories_account_id_name_key') ? nameTaken() : error;
    });
    return { id, name, faqCount };
  });

export const deleteCategory = (ctx: Context, id: string): Promise<Record<string, never>> =>
  transaction(ctx, async (tx) => {
    const row = await lockCategory(tx, id);
    if (!row) throw new Refusal('category_not_found');
    authorize(tx, 'faq:update');
    const count = await countFaqs(tx, { categoryId: id });
    if (count > 0) throw new Refusal('category_not_empty', { count });
    await deleteCategoryRow(tx, id);
    await record(tx, {
      action: 'faq_category.delete',
      subject: { kind: 'faq_category', id },
      details: { name: row.name },
    });
    return {};
  });

const toCategory = (row: CategoryRow): FaqCategory => ({
  id: row.id,
  name: row.name,
  faqCount: row.faq_count,
});

const nameTaken = () => new Refusal('validation_failed', { field: 'name', reason: 'name_taken' });
