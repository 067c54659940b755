import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { ownAgentId } from './acting-role.ts';
import { deleteSession } from './session-store.ts';

export async function signOut(
  ctx: Context,
  sessionId: string | undefined,
): Promise<Record<string, never>> {
  const agentId = ownAgentId(ctx);
  if (sessionId) await transaction(ctx, (tx) => deleteSession(tx, agentId, sessionId));
  return {};
}
