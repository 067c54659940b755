import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { lockAgent, teamById } from '../agents/index.ts';
import { listHeld } from './held-and-waiting.ts';
import type { ConversationRow } from './rows.ts';
import { findVisible, updateConversation } from './store.ts';
import { addSystemLine } from './system-line.ts';

const atOnce = 200;

/**
 * What an agent held when they were disabled goes back to the queue of its team, the longest wait
 * first. Answers how many; enabling the agent again brings none of them back.
 */
export async function returnHeld(ctx: Context, agentId: string): Promise<number> {
  let returned = 0;
  for (;;) {
    const ids = await listHeld(ctx, agentId, atOnce);
    let moved = 0;
    for (const id of ids) if (await returnOne(ctx, id, agentId)) moved++;
    returned += moved;
    // None moved: enabled again meanwhile, or everything is with others already.
    if (ids.length < atOnce || moved === 0) return returned;
  }
}

const returnOne = (ctx: Context, id: string, agentId: string): Promise<boolean> =>
  transaction(ctx, async (tx) => {
    const row = await findVisible(tx, id, true);
    if (row?.assignee_id !== agentId || row.status === 'resolved') return false;
    if (!(await lockAgent(tx, agentId))?.isDisabled) return false;
    await queueAgain(tx, row);
    return true;
  });

async function queueAgain(tx: TxContext, row: ConversationRow): Promise<void> {
  const team = row.team_id ? await teamById(tx, row.team_id) : undefined;
  await updateConversation(tx, row.id, {
    handler: 'queue',
    assignee_id: null,
    // Whoever has waited for an answer keeps their place before those who come now.
    queued_at: row.waiting_since ?? tx.platform.clock.now(),
  });
  const conversation = await addSystemLine(tx, row.id, {
    type: 'queued',
    ...(team ? { teamName: team.name } : {}),
  });
  tx.publish('conversation.transferred', {
    conversation,
    previousAssigneeId: row.assignee_id,
    previousTeamId: row.team_id,
    note: '',
  });
}
