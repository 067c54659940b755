import type { TxContext } from '../../platform/context/index.ts';
import { deleteLinks } from './link-store.ts';
import { deleteSessions } from './session-store.ts';

/** After a new password, or with the agent: every other way in that was open before is closed. */
export async function endSessions(
  tx: TxContext,
  agentId: string,
  o: { except?: string | undefined } = {},
): Promise<void> {
  await deleteSessions(tx, agentId, o);
  await deleteLinks(tx, agentId);
}
