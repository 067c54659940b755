import type { Conversation } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { giveOwner } from './give-owner.ts';
import { lockLongestWaiting } from './store.ts';
import { toConversation } from './to-conversation.ts';

/** Takes the conversation that has waited longest in the caller's queues, or null when none waits. */
export async function pull(ctx: Context): Promise<{ conversation: Conversation | null }> {
  authorize(ctx, 'conversation:assign');
  if (ctx.actor.kind !== 'agent')
    throw new Refusal('not_allowed', { permission: 'conversation:assign' });
  const row = await transaction(ctx, async (tx) => {
    const waiting = await lockLongestWaiting(tx, ctx.scope === 'all' ? 'all' : ctx.teamIds);
    return waiting && giveOwner(tx, waiting, ctx.actor.id!);
  });
  return { conversation: row ? await toConversation(ctx, row) : null };
}
