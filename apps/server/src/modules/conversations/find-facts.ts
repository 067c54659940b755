import type { ConversationFacts } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { findOfContact, findVisible } from './store.ts';
import { factsOfRow } from './to-conversation.ts';

/** Where a conversation stands, for a caller who may see it: their own one, or by their scope. */
export async function findFacts(ctx: Context, id: string): Promise<ConversationFacts | undefined> {
  const row = ctx.visitor
    ? await findOfContact(ctx, ctx.actor.id!, id)
    : await findVisible(ctx, id);
  return row && factsOfRow(row);
}
