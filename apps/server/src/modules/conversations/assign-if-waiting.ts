import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { giveOwner } from './give-owner.ts';
import { findVisible } from './store.ts';

export interface Choice {
  conversationId: string;
  agentId: string;
  /** Counted under the agent's lock. */
  hasRoom(agent: { id: string; capacity: number }): Promise<boolean>;
}

/** Routing's compare-and-set: false when it no longer waits, or the agent has no room after all. */
export async function assignIfWaiting(ctx: Context, choice: Choice): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const row = await findVisible(tx, choice.conversationId, true);
    if (row?.handler !== 'queue' || row.status !== 'open') return false;
    const after = await giveOwner(tx, row, choice.agentId, { hasRoom: choice.hasRoom });
    return after !== undefined;
  });
}
