import type { FaqInput } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { record } from '../audit/index.ts';
import { insertFaqs } from './store.ts';
import { newFaq, refuseForeignCategories, refuseWithoutAnswer } from './write-faq.ts';

/** Rows in one statement: making them ready takes milliseconds, and others get their turn between. */
const slice = 250;

/** All rows or none: a refusal names the row, counted from 0. */
export async function importFaqs(
  ctx: Context,
  { rows, isPublished }: { rows: readonly FaqInput[]; isPublished: boolean },
): Promise<{ created: number }> {
  authorize(ctx, 'faq:update');
  if (isPublished) authorize(ctx, 'faq:publish');
  const made = rows.map((input, i) => newFaq(ctx, input, `rows.${i}.`));
  if (isPublished) {
    for (const [i, row] of made.entries()) {
      refuseWithoutAnswer(row, `rows.${i}.`);
      row.published_at = row.created_at;
    }
  }
  await transaction(ctx, async (tx) => {
    await refuseForeignCategories(tx, made);
    for (let i = 0; i < made.length; i += slice) await insertFaqs(tx, made.slice(i, i + slice));
    await record(tx, {
      action: 'faq.import',
      subject: { kind: 'faq', id: null },
      details: { created: made.length, isPublished },
    });
    tx.publish('faq.saved', { faqIds: made.map((row) => row.id) });
  });
  return { created: made.length };
}
