import type { Faq, FaqInput } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { insertFaqs } from './store.ts';
import { toFaq } from './to-faq.ts';
import { newFaq, refuseForeignCategories, refuseWithoutAnswer } from './write-faq.ts';

export const createFaq = (
  ctx: Context,
  { isPublished, ...input }: FaqInput & { isPublished: boolean },
): Promise<Faq> =>
  transaction(ctx, async (tx) => {
    authorize(tx, 'faq:update');
    if (isPublished) authorize(tx, 'faq:publish');
    const row = newFaq(tx, input, '');
    if (isPublished) {
      refuseWithoutAnswer(row);
      row.published_at = row.created_at;
    }
    await refuseForeignCategories(tx, [row]);
    await insertFaqs(tx, [row]);
    tx.publish('faq.saved', { faqIds: [row.id] });
    return toFaq(row);
  });
