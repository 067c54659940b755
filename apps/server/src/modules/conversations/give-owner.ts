import type { TxContext } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { lockAgent } from '../agents/index.ts';
import type { ConversationRow } from './rows.ts';
import { reload, updateConversation } from './store.ts';
import { addSystemLine } from './system-line.ts';

/**
 * Gives a locked conversation an owner. The one place that does: assigning, pulling, routing and
 * replying all come here. Locks are always taken in one order, the conversation, then the agent.
 */
export async function giveOwner(
  tx: TxContext,
  row: ConversationRow,
  agentId: string,
  options: {
    hasRoom?: (agent: { id: string; capacity: number }) => Promise<boolean>;
  } = {},
): Promise<ConversationRow | undefined> {
  if (row.assignee_id === agentId && row.status === 'open') return row;
  const agent = await lockAgent(tx, agentId);
  if (options.hasRoom) {
    // Asked again under the agent's lock: two nodes may have chosen the same agent at once, or the
    // agent may have been disabled since.
    if (!agent || agent.isDisabled || !(await options.hasRoom(agent))) return undefined;
  }
  if (!agent) throw new Refusal('agent_not_found');
  if (agent.isDisabled) throw new Refusal('agent_unavailable');

  const previousAssigneeId = row.assignee_id;
  await updateConversation(tx, row.id, {
    handler: 'agent',
    assignee_id: agentId,
    assigned_at: tx.platform.clock.now(),
    queued_at: null,
    status: 'open',
    snoozed_until: null,
    resolved_at: null,
  });
  const line = { type: 'assigned' as const, toName: agent.name, ...byName(tx) };
  const conversation = await addSystemLine(tx, row.id, line);
  tx.publish('conversation.assigned', { conversation, previousAssigneeId });
  return reload(tx, row.id);
}

export const byName = (tx: TxContext) => (tx.actor.name ? { byName: tx.actor.name } : {});
