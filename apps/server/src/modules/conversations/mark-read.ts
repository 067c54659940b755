import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { countUnread } from './message-store.ts';
import { findOfContact, findVisible, updateConversation } from './store.ts';
import { factsOfRow } from './to-conversation.ts';

/** Positions only move forward. A lead who looks at another agent's conversation leaves it unread. */
export async function markRead(ctx: Context, id: string, upTo: number): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await findVisible(tx, id, true);
    if (!row) throw new Refusal('conversation_not_found');
    authorize(ctx, 'conversation:read');
    const seq = Math.min(upTo, row.last_seq);
    const isOthers = row.assignee_id !== null && row.assignee_id !== ctx.actor.id;
    if (isOthers || seq <= row.agent_read_seq) return;
    const unread_count = await countUnread(tx, id, seq);
    const after = await updateConversation(tx, id, { agent_read_seq: seq, unread_count });
    tx.publish('conversation.read', { conversation: factsOfRow(after), by: 'agent', seq });
  });
}

export async function markReadByContact(
  ctx: Context,
  o: { contactId: string; conversationId: string; upTo: number },
): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await findOfContact(tx, o.contactId, o.conversationId, true);
    if (!row) throw new Refusal('conversation_not_found');
    const seq = Math.min(o.upTo, row.last_seq);
    if (seq <= row.contact_read_seq) return;
    const after = await updateConversation(tx, row.id, { contact_read_seq: seq });
    tx.publish('conversation.read', { conversation: factsOfRow(after), by: 'contact', seq });
  });
}
