import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import { ownAgentId } from './acting-role.ts';
import { deleteSession, deleteSessions } from './session-store.ts';

/** One of the agent's own: a computer left behind is signed out from afar. */
export async function endSession(ctx: Context, id: string): Promise<Record<string, never>> {
  const agentId = ownAgentId(ctx);
  await transaction(ctx, async (tx) => {
    if ((await deleteSession(tx, agentId, id)) === 0) throw new Refusal('session_not_found');
    await record(tx, { action: 'session.end', subject: { kind: 'agent', id: agentId } });
    // Open connections of that session ask again whether they may stay.
    tx.publish('agent.updated', { agentId });
  });
  return {};
}

/** All but the one that asks. */
export async function endOtherSessions(
  ctx: Context,
  current: string | undefined,
): Promise<{ ended: number }> {
  const agentId = ownAgentId(ctx);
  const ended = await transaction(ctx, async (tx) => {
    const count = await deleteSessions(tx, agentId, { except: current });
    if (count === 0) return 0;
    await record(tx, {
      action: 'session.end',
      subject: { kind: 'agent', id: agentId },
      details: { count },
    });
    tx.publish('agent.updated', { agentId });
    return count;
  });
  return { ended };
}
