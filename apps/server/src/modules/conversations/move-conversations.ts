import type { TxContext } from '../../platform/context/index.ts';
import { close } from './resolve.ts';
import type { ConversationRow } from './rows.ts';
import { lockOfContacts, moveToContact } from './store.ts';
import { addSystemLine } from './system-line.ts';

export interface Moving {
  moving: ConversationRow[];
  /** Running ones that cannot go on, since an inbox runs one for a contact. */
  closing: ConversationRow[];
}

/** Locks the conversations of both in the order of their ids, and says what a move means for them. */
export async function planMove(
  tx: TxContext,
  o: { fromId: string; toId: string },
): Promise<Moving> {
  return sortOut(await lockOfContacts(tx, [o.fromId, o.toId]), o.fromId);
}

/** Pure: where both have a running conversation in an inbox, the newer one goes on. */
export function sortOut(rows: readonly ConversationRow[], fromId: string): Moving {
  const moving = rows.filter((r) => r.contact_id === fromId);
  const there = rows.filter((r) => r.contact_id !== fromId && r.status !== 'resolved');
  const closing = moving.flatMap((row) => {
    if (row.status === 'resolved') return [];
    const rival = there.find((r) => r.inbox_id === row.inbox_id);
    if (!rival) return [];
    return rival.last_message_at < row.last_message_at ? rival : row;
  });
  return { moving, closing };
}

/**
 * A visitor has proved to be somebody known: what they said before is now that contact's. Where both
 * have a running conversation in an inbox, the newer one goes on and the older one is resolved.
 */
export async function moveConversations(
  tx: TxContext,
  o: { fromId: string; toId: string },
): Promise<void> {
  const { moving, closing } = await planMove(tx, o);
  if (moving.length === 0) return;
  for (const row of closing) await close(tx, row);
  await moveToContact(tx, o);
  for (const row of moving) await addSystemLine(tx, row.id, { type: 'identified' });
}
