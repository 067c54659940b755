import type { Faq } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { lockFaq, saveFaq } from './store.ts';
import { toFaq } from './to-faq.ts';
import { refuseWithoutAnswer } from './write-faq.ts';

/** From now on the bot answers with it. */
export const publishFaq = (ctx: Context, id: string): Promise<Faq> => setPublished(ctx, id, true);

/** From now on it does not; everything written stays. */
export const unpublishFaq = (ctx: Context, id: string): Promise<Faq> =>
  setPublished(ctx, id, false);

const setPublished = (ctx: Context, id: string, isPublished: boolean): Promise<Faq> =>
  transaction(ctx, async (tx) => {
    const before = await lockFaq(tx, id);
    if (!before) throw new Refusal('faq_not_found');
    authorize(tx, 'faq:publish');
    if ((before.published_at !== null) === isPublished) return toFaq(before);
    if (isPublished) refuseWithoutAnswer(before);
    const now = tx.platform.clock.now();
    const row = { ...before, published_at: isPublished ? now : null, updated_at: now };
    await saveFaq(tx, row);
    tx.publish('faq.saved', { faqIds: [id] });
    return toFaq(row);
  });
