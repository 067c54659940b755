import type { Agent, Availability } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { ownAgentId } from './acting-role.ts';
import { showAgent } from './show-agents.ts';
import { changeAgent, lockAgents } from './store.ts';

export async function setAvailability(ctx: Context, availability: Availability): Promise<Agent> {
  const id = ownAgentId(ctx);
  await transaction(ctx, async (tx) => {
    const [before] = await lockAgents(tx, id);
    if (!before) throw new Refusal('agent_not_found');
    if (before.availability === availability) return;
    await changeAgent(tx, id, { availability });
    tx.publish('agent.updated', { agentId: id });
  });
  return showAgent(ctx, id);
}
