import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { findOfContact, updateConversation } from './store.ts';
import { addSystemLine } from './system-line.ts';

export async function rate(
  ctx: Context,
  o: { contactId: string; conversationId: string; rating: number; comment: string },
): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await findOfContact(tx, o.contactId, o.conversationId, true);
    if (!row) throw new Refusal('conversation_not_found');
    if (row.rating === o.rating) return;
    await updateConversation(tx, row.id, { rating: o.rating, rating_comment: o.comment });
    const line = { type: 'rated' as const, rating: o.rating, note: o.comment };
    const conversation = await addSystemLine(tx, row.id, line);
    tx.publish('conversation.rated', { conversation, rating: o.rating });
  });
}
