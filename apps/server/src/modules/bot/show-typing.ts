import type { ConversationFacts } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';

/** The contact sees that somebody listens, until the bot's next message. */
export function showTyping(ctx: Context, { id, contactId }: ConversationFacts): void {
  const { accountId, actor, platform } = ctx;
  const data = { conversationId: id, by: actor, isTyping: true };
  platform.sockets.signal({ accountId, name: 'typing', audience: { contactId }, data });
}
