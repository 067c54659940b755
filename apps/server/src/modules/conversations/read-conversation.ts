import type { Conversation, Message } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { type MessageRange, selectMessages } from './message-store.ts';
import { findVisible } from './store.ts';
import { toConversation } from './to-conversation.ts';
import { toMessage } from './to-message.ts';

export async function getConversation(ctx: Context, id: string): Promise<Conversation> {
  authorize(ctx, 'conversation:read');
  const row = await findVisible(ctx, id);
  if (!row) throw new Refusal('conversation_not_found');
  return toConversation(ctx, row);
}

export async function listMessages(
  ctx: Context,
  id: string,
  range: MessageRange,
): Promise<{ items: Message[]; hasMore: boolean }> {
  authorize(ctx, 'conversation:read');
  if (!(await findVisible(ctx, id))) throw new Refusal('conversation_not_found');
  return pageOfMessages(ctx, id, range);
}

/** One more row than asked for tells whether there are more in that direction. */
export async function pageOfMessages(
  ctx: Context,
  id: string,
  range: MessageRange,
): Promise<{ items: Message[]; hasMore: boolean }> {
  const rows = await selectMessages(ctx, id, { ...range, limit: range.limit + 1 });
  const hasMore = rows.length > range.limit;
  const shown =
    range.after === undefined ? rows.slice(hasMore ? 1 : 0) : rows.slice(0, range.limit);
  return { items: shown.map((r) => toMessage(ctx.platform, ctx.accountId, r)), hasMore };
}
