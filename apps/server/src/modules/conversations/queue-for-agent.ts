import type { HandoffReason, Summary } from '@lingxi/contract';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { teamById } from '../agents/index.ts';
import { getInbox } from '../inboxes/index.ts';
import type { ConversationRow } from './rows.ts';
import { findVisible, updateConversation } from './store.ts';
import { addSystemLine } from './system-line.ts';
import { factsOfRow } from './to-conversation.ts';

export interface Handoff {
  conversationId: string;
  reason: HandoffReason;
  summary: Summary | null;
}

/**
 * The handoff itself: from the bot into the queue of the inbox's team, with its reason and summary,
 * in one step. False when the conversation is no longer the bot's: a second wish changes nothing,
 * except that who waits already may leave a message instead.
 */
export async function queueForAgent(ctx: Context, handoff: Handoff): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const row = await findVisible(tx, handoff.conversationId, true);
    if (!row) throw new Refusal('conversation_not_found');
    if (row.status === 'resolved') return false;
    if (row.handler === 'queue') return leavesInstead(tx, row, handoff);
    if (row.handler !== 'bot') return false;
    const inbox = await getInbox(tx, row.inbox_id);
    const teamId = inbox?.settings.teamId ?? null;
    const team = teamId ? await teamById(tx, teamId) : undefined;
    const now = tx.platform.clock.now();
    await updateConversation(tx, row.id, {
      handler: 'queue',
      team_id: teamId,
      queued_at: now,
      // The bot's last words were no answer: the contact waits from here, at the latest.
      waiting_since: row.waiting_since ?? now,
      handoff: { reason: handoff.reason, summary: handoff.summary, at: now.toISOString() },
    });
    const conversation = await addSystemLine(tx, row.id, {
      type: 'handed_off',
      reason: handoff.reason,
      ...(team ? { teamName: team.name } : {}),
    });
    tx.publish('conversation.queued', { conversation, reason: handoff.reason });
    return true;
  });
}

/** Who waited and now leaves a message need not be told their place any more. */
async function leavesInstead(tx: TxContext, row: ConversationRow, { reason, summary }: Handoff) {
  const before = row.handoff;
  if (reason !== 'left_message' || !before || before.reason === reason) return false;
  const after = await updateConversation(tx, row.id, {
    handoff: { ...before, reason, summary: summary ?? before.summary },
  });
  tx.publish('conversation.queued', { conversation: factsOfRow(after), reason });
  return true;
}
