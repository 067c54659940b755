import type { Conversation, Permission } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import type { ConversationRow } from './rows.ts';
import { findVisible, reload } from './store.ts';
import { toConversation } from './to-conversation.ts';

/**
 * The first two beats and the answer of every verb an agent applies to a conversation; `decide`
 * holds the other three, and simply returns for a no-op.
 */
export async function change(
  ctx: Context,
  id: string,
  permission: Permission,
  decide: (tx: TxContext, row: ConversationRow) => Promise<void>,
): Promise<Conversation> {
  const row = await transaction(ctx, async (tx) => {
    const found = await findVisible(tx, id, true);
    if (!found) throw new Refusal('conversation_not_found');
    authorize(ctx, permission);
    await decide(tx, found);
    // Read again: the system line has moved `last_seq`. A transfer may have taken it out of sight.
    return reload(tx, id);
  });
  return toConversation(ctx, row);
}
