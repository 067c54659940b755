import type { Conversation } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { giveOwner } from './give-owner.ts';
import { findVisible } from './store.ts';
import { toConversation } from './to-conversation.ts';

export interface Assignment {
  assigneeId: string;
  /** The owner the caller saw; null for nobody. */
  expectedAssigneeId?: string | null | undefined;
}

export async function assign(ctx: Context, id: string, a: Assignment): Promise<Conversation> {
  const row = await transaction(ctx, async (tx) => {
    const found = await findVisible(tx, id, true);
    if (!found) throw new Refusal('conversation_not_found');
    authorize(ctx, 'conversation:assign');
    if (found.status === 'resolved') throw new Refusal('conversation_resolved');
    if (a.expectedAssigneeId !== undefined && a.expectedAssigneeId !== found.assignee_id) {
      throw new Refusal('conversation_taken');
    }
    return (await giveOwner(tx, found, a.assigneeId))!;
  });
  return toConversation(ctx, row);
}
