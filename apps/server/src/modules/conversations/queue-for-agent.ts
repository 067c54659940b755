import type { HandoffReason, Summary } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { getInbox } from '../inboxes/index.ts';
import { findVisible, updateConversation } from './store.ts';
import { addSystemLine } from './system-line.ts';

export interface Handoff {
  conversationId: string;
  reason: HandoffReason;
  summary: Summary | null;
}

/**
 * The handoff itself: from the bot into the queue of the inbox's team, with its reason and summary,
 * in one step. False when the conversation is no longer the bot's: a second wish changes nothing.
 */
export async function queueForAgent(ctx: Context, handoff: Handoff): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const row = await findVisible(tx, handoff.conversationId, true);
    if (!row) throw new Refusal('conversation_not_found');
    if (row.handler !== 'bot' || row.status === 'resolved') return false;
    const inbox = await getInbox(tx, row.inbox_id);
    const now = tx.platform.clock.now();
    await updateConversation(tx, row.id, {
      handler: 'queue',
      team_id: inbox?.settings.teamId ?? null,
      queued_at: now,
      // The bot's last words were no answer: the contact waits from here, at the latest.
      waiting_since: row.waiting_since ?? now,
      handoff: { reason: handoff.reason, summary: handoff.summary, at: now.toISOString() },
    });
    const conversation = await addSystemLine(tx, row.id, {
      type: 'handed_off',
      reason: handoff.reason,
    });
    tx.publish('conversation.queued', { conversation, reason: handoff.reason });
    return true;
  });
}
