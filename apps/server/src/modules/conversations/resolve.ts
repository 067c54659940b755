import type { Conversation } from '@lingxi/contract';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { askForRating } from './ask-for-rating.ts';
import { change } from './change.ts';
import { byName } from './give-owner.ts';
import type { ConversationRow } from './rows.ts';
import { findVisible, updateConversation } from './store.ts';
import { addSystemLine } from './system-line.ts';

export function resolve(ctx: Context, id: string): Promise<Conversation> {
  return change(ctx, id, 'conversation:resolve', async (tx, row) => {
    if (row.status !== 'resolved') await askForRating(tx, row, 'by_agent');
    await close(tx, row);
  });
}

/** The bot closes what is solved, by the contact's word or their silence; false when it is no longer the bot's. */
export async function resolveAsBot(
  ctx: Context,
  id: string,
  o: { isConfirmed: boolean },
): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const row = await findVisible(tx, id, true);
    if (row?.handler !== 'bot' || row.status === 'resolved') return false;
    await askForRating(tx, row, o.isConfirmed ? 'confirmed' : 'quiet');
    await close(tx, row, o);
    return true;
  });
}

/** The row is locked; one that is resolved already is left as it is. */
export async function close(
  tx: TxContext,
  row: ConversationRow,
  { isConfirmed = false } = {},
): Promise<void> {
  if (row.status === 'resolved') return;
  await updateConversation(tx, row.id, {
    status: 'resolved',
    resolved_at: tx.platform.clock.now(),
    snoozed_until: null,
    unread_count: 0,
    agent_read_seq: row.last_seq,
  });
  const conversation = await addSystemLine(tx, row.id, {
    type: 'resolved',
    ...byName(tx),
    ...(isConfirmed ? { isConfirmed } : {}),
  });
  tx.publish('conversation.resolved', { conversation });
}
