import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { giveToBot } from './hand-back.ts';
import { findOfContact } from './store.ts';

/** The contact stops waiting. Once an agent has taken over there is nothing to leave. */
export async function leaveQueue(ctx: Context, contactId: string, id: string): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await findOfContact(tx, contactId, id, true);
    if (!row) throw new Refusal('conversation_not_found');
    if (row.handler === 'queue' && row.status === 'open') await giveToBot(tx, row, 'left_queue');
  });
}
