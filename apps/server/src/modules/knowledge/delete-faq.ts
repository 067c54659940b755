import type { Faq } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import { lockDeletedFaq, lockFaq, saveFaq } from './store.ts';
import { toFaq } from './to-faq.ts';

export const restorableDays = 30;

export const deleteFaq = (ctx: Context, id: string): Promise<Record<string, never>> =>
  transaction(ctx, async (tx) => {
    const row = await lockFaq(tx, id);
    if (!row) throw new Refusal('faq_not_found');
    authorize(tx, 'faq:update');
    const now = tx.platform.clock.now();
    await saveFaq(tx, { ...row, deleted_at: now, updated_at: now });
    await record(tx, {
      action: 'faq.delete',
      subject: { kind: 'faq', id },
      details: { question: row.question },
    });
    tx.publish('faq.deleted', { faqIds: [id] });
    return {};
  });

/** It comes back as it was: a published entry answers again. */
export const restoreFaq = (ctx: Context, id: string): Promise<Faq> =>
  transaction(ctx, async (tx) => {
    const now = tx.platform.clock.now();
    const since = new Date(now.getTime() - restorableDays * 86_400_000);
    const before = await lockDeletedFaq(tx, id, since);
    if (!before) throw new Refusal('faq_not_found');
    authorize(tx, 'faq:update');
    const row = { ...before, deleted_at: null, updated_at: now };
    await saveFaq(tx, row);
    await record(tx, {
      action: 'faq.restore',
      subject: { kind: 'faq', id },
      details: { question: row.question },
    });
    tx.publish('faq.saved', { faqIds: [id] });
    return toFaq(row);
  });
