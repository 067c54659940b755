import type { TxContext } from '../../platform/context/index.ts';
import { close } from './resolve.ts';
import { lockOfContact, moveToContact } from './store.ts';
import { addSystemLine } from './system-line.ts';

/**
 * A visitor has proved to be somebody known: what they said before is now that contact's. Where both
 * have a running conversation in an inbox, the newer one goes on and the older one is resolved.
 */
export async function moveConversations(
  tx: TxContext,
  o: { fromId: string; toId: string },
): Promise<void> {
  const moving = await lockOfContact(tx, o.fromId);
  if (moving.length === 0) return;
  const there = await lockOfContact(tx, o.toId);
  for (const row of moving.filter((r) => r.status !== 'resolved')) {
    const rival = there.find((r) => r.status !== 'resolved' && r.inbox_id === row.inbox_id);
    if (!rival) continue;
    await close(tx, rival.last_message_at < row.last_message_at ? rival : row);
  }
  await moveToContact(tx, o);
  for (const row of moving) await addSystemLine(tx, row.id, { type: 'identified' });
}
