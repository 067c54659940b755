import { isDeepStrictEqual } from 'node:util';
import type { Faq } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { lockFaq, saveFaq } from './store.ts';
import { toFaq } from './to-faq.ts';
import {
  type FaqChange,
  refuseForeignCategories,
  refuseWithoutAnswer,
  withInput,
} from './write-faq.ts';

export const updateFaq = (ctx: Context, id: string, change: FaqChange): Promise<Faq> =>
  transaction(ctx, async (tx) => {
    const before = await lockFaq(tx, id);
    if (!before) throw new Refusal('faq_not_found');
    authorize(tx, 'faq:update');
    const after = withInput(before, change);
    if (isDeepStrictEqual(before, after)) return toFaq(before);
    if (after.published_at) refuseWithoutAnswer(after);
    if (after.category_id !== before.category_id) await refuseForeignCategories(tx, [after]);
    const row = { ...after, updated_at: tx.platform.clock.now() };
    await saveFaq(tx, row);
    tx.publish('faq.saved', { faqIds: [id] });
    return toFaq(row);
  });
