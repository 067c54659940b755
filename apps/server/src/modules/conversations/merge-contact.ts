import type { Contact, MergeChoices } from '@lingxi/contract';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { mergeContacts, type Pair } from '../contacts/index.ts';
import { planMove } from './move-conversations.ts';
import { type Before, beforeOf, insertMoves } from './move-store.ts';
import { close } from './resolve.ts';
import { moveToContact, reload } from './store.ts';
import { addSystemLine } from './system-line.ts';

/**
 * Two contacts become one, with everything that belongs to them. A message that comes in meanwhile
 * waits for its conversation's row and finds it under the contact that stays.
 */
export const mergeContact = (
  ctx: Context,
  o: Pair & { choices: MergeChoices },
): Promise<{ mergeId: string; contact: Contact }> =>
  transaction(ctx, async (tx) => {
    const merged = await mergeContacts(tx, o);
    const { mergeId, contact } = merged;
    await moveInMerge(tx, { mergeId, fromId: o.fromId, toId: o.intoId, toName: contact.name });
    return merged;
  });

async function moveInMerge(
  tx: TxContext,
  o: { mergeId: string; fromId: string; toId: string; toName: string },
): Promise<void> {
  const { moving, closing } = await planMove(tx, o);
  const before = new Map<string, Before>();
  for (const row of closing) {
    await close(tx, row);
    before.set(row.id, beforeOf(row, await reload(tx, row.id)));
  }
  const touched = [...new Set([...moving, ...closing])];
  await insertMoves(
    tx,
    o.mergeId,
    touched.map((row) => ({
      conversation_id: row.id,
      is_moved: moving.includes(row),
      before: before.get(row.id) ?? null,
    })),
  );
  await moveToContact(tx, o);
  for (const row of moving) {
    await addSystemLine(tx, row.id, { type: 'contact_merged', toName: o.toName });
  }
}
