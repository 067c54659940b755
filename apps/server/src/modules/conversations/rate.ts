import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { hasAgentSpoken } from './message-store.ts';
import { findOfContact, updateConversation } from './store.ts';
import { changeableUntil, subjectOf } from './survey.ts';
import { addSystemLine } from './system-line.ts';

/** The first rating says whom it is about, for good; for a day it can be changed. */
export async function rate(
  ctx: Context,
  o: { contactId: string; conversationId: string; rating: number; comment: string },
): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await findOfContact(tx, o.contactId, o.conversationId, true);
    if (!row) throw new Refusal('conversation_not_found');
    const { rating } = o;
    const comment = o.comment.trim();
    if (row.rating === rating && (row.rating_comment ?? '') === comment) return;
    const isChanged = row.rating !== null;
    const now = tx.platform.clock.now();
    if (isChanged && now > (changeableUntil(row) ?? 0)) throw new Refusal('rating_settled');
    const of = row.survey_of ?? subjectOf(await hasAgentSpoken(tx, row.id));
    await updateConversation(tx, row.id, {
      rating,
      rating_comment: comment,
      survey_of: of,
      // The day begins with the first one: changing it does not prolong it.
      ...(isChanged ? {} : { rated_at: now }),
    });
    const conversation = await addSystemLine(tx, row.id, {
      type: 'rated',
      rating,
      note: comment,
      of,
      ...(isChanged ? { isChanged } : {}),
    });
    tx.publish('conversation.rated', { conversation, rating, comment, of });
  });
}
