import type { Conversation } from '@lingxi/contract';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { change } from './change.ts';
import { byName } from './give-owner.ts';
import type { ConversationRow } from './rows.ts';
import { updateConversation } from './store.ts';
import { addSystemLine } from './system-line.ts';

/** Back to the bot, which finds in the thread what people have said meanwhile. */
export function handBack(ctx: Context, id: string): Promise<Conversation> {
  return change(ctx, id, 'conversation:transfer', async (tx, row) => {
    if (row.status === 'resolved') throw new Refusal('conversation_resolved');
    await giveToBot(tx, row, 'handed_back');
  });
}

/** The row is locked; a conversation the bot has already is left as it is. */
export async function giveToBot(
  tx: TxContext,
  row: ConversationRow,
  line: 'handed_back' | 'left_queue',
): Promise<void> {
  if (row.handler === 'bot') return;
  await updateConversation(tx, row.id, {
    handler: 'bot',
    assignee_id: null,
    team_id: null,
    queued_at: null,
    status: 'open',
    snoozed_until: null,
  });
  const conversation = await addSystemLine(tx, row.id, { type: line, ...byName(tx) });
  tx.publish('conversation.handed_back', { conversation, previousAssigneeId: row.assignee_id });
}
