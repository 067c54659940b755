import type { MessageContent } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { findMessage, updateContent } from './message-store.ts';
import { findOfContact } from './store.ts';
import { factsOfRow } from './to-conversation.ts';
import { toMessage } from './to-message.ts';

/** The contact says whether an answer helped; they may change their mind. */
export async function giveFeedback(
  ctx: Context,
  o: { contactId: string; messageId: string; isHelpful: boolean },
): Promise<void> {
  await transaction(ctx, async (tx) => {
    const message = await findMessage(tx, o.messageId);
    const row = message && (await findOfContact(tx, o.contactId, message.conversation_id, true));
    const content = message?.content as MessageContent | undefined;
    if (!row || !content || content.helpful === undefined) throw new Refusal('message_not_found');
    if (content.helpful === o.isHelpful) return;
    const after = await updateContent(tx, o.messageId, { ...content, helpful: o.isHelpful });
    const conversation = factsOfRow(row);
    tx.publish('message.updated', {
      conversation,
      message: toMessage(tx.platform, tx.accountId, after),
    });
    if (content.source) {
      const { faqId } = content.source;
      tx.publish('faq.feedback', { faqId, messageId: o.messageId, isHelpful: o.isHelpful });
    }
  });
}
