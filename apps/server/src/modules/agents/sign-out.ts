import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { ownAgentId } from './acting-role.ts';
import { deleteSession } from './session-store.ts';

export async function signOut(
  ctx: Context,
  sessionId: string | undefined,
): Promise<Record<string, never>> {
  const agentId = ownAgentId(ctx);
  // To leave is no change of the account: a look as another role does not stand in the way.
  const { preview: _, ...own } = ctx;
  if (sessionId) await transaction(own, (tx) => deleteSession(tx, agentId, sessionId));
  return {};
}
