import type { Contact } from '@lingxi/contract';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { undoContacts } from '../contacts/index.ts';
import { byName } from './give-owner.ts';
import { type Before, moveSome, selectMoves } from './move-store.ts';
import { findRunning, lockOfContacts, reload, updateConversation } from './store.ts';
import { addSystemLine } from './system-line.ts';

/** Two contacts again: what was moved goes back, what was closed for it goes on. */
export const undoMerge = (
  ctx: Context,
  mergeId: string,
): Promise<{ contact: Contact; from: Contact }> =>
  transaction(ctx, async (tx) => {
    const { contact, from, originIds } = await undoContacts(tx, mergeId);
    const rows = await lockOfContacts(tx, [contact.id, from.id]);
    const moves = await selectMoves(tx, mergeId);
    const back = await moveSome(tx, {
      fromId: contact.id,
      toId: from.id,
      conversationIds: moves.filter((m) => m.is_moved).map((m) => m.conversation_id),
      originIds,
    });
    for (const id of back) {
      await addSystemLine(tx, id, { type: 'contact_separated', toName: from.name });
    }
    const held = new Set(rows.map((r) => r.id));
    for (const { conversation_id: id, before } of moves) {
      if (before && held.has(id)) await goOn(tx, id, before);
    }
    return { contact, from };
  });

/** As it was, unless somebody has opened, closed or replaced it since. */
async function goOn(tx: TxContext, id: string, before: Before): Promise<void> {
  const row = await reload(tx, id);
  if (row.status !== 'resolved' || row.resolved_at?.toISOString() !== before.closedAt) return;
  if (await findRunning(tx, row.inbox_id, row.contact_id)) return;
  await updateConversation(tx, id, {
    status: before.status,
    resolved_at: null,
    snoozed_until: before.snoozedUntil === null ? null : new Date(before.snoozedUntil),
    unread_count: before.unreadCount,
    agent_read_seq: before.agentReadSeq,
  });
  const conversation = await addSystemLine(tx, id, { type: 'reopened', ...byName(tx) });
  tx.publish('conversation.reopened', { conversation });
  if (before.status === 'open' && row.handler === 'queue') {
    // It waits again, from when it first did.
    const reason = row.handoff?.reason ?? 'asked';
    tx.publish('conversation.queued', { conversation, reason });
  }
}
