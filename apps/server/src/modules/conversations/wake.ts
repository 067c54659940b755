import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import type { Platform } from '../../platform/index.ts';
import { accountIds } from '../accounts/index.ts';
import { systemContext } from '../context.ts';
import { findVisible, selectDueSnoozed, updateConversation } from './store.ts';
import { addSystemLine } from './system-line.ts';

/** Every minute: what was snoozed until now comes back to its owner, or to the queue it waited in. */
export async function wakeDue(platform: Platform): Promise<void> {
  for (const accountId of await accountIds(platform)) {
    const ctx = systemContext(platform, accountId);
    for (const id of await selectDueSnoozed(ctx, platform.clock.now(), 500)) await wake(ctx, id);
  }
}

async function wake(ctx: Context, id: string): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await findVisible(tx, id, true);
    const now = tx.platform.clock.now();
    if (row?.status !== 'snoozed' || !row.snoozed_until || row.snoozed_until > now) return;
    await updateConversation(tx, id, { status: 'open', snoozed_until: null });
    const conversation = await addSystemLine(tx, id, { type: 'woken' });
    tx.publish('conversation.woken', { conversation });
  });
}
