import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { getContact, listOrdersOf } from '../contacts/index.ts';
import {
  findVisible,
  pageOfMessages,
  selectOfContact,
  toConversations,
  visibleConversationIds,
} from '../conversations/index.ts';

const firstMessages = 50;
const shownOrders = 10;
const shownEarlier = 10;

/** Everything a thread shows when it is opened, in one request. */
export async function openConversation(ctx: Context, id: string) {
  authorize(ctx, 'conversation:read');
  const row = await findVisible(ctx, id);
  if (!row) throw new Refusal('conversation_not_found');
  const [messages, { page, ...contact }, orders, ofContact] = await Promise.all([
    pageOfMessages(ctx, id, { limit: firstMessages }),
    getContact(ctx, row.contact_id),
    listOrdersOf(ctx, row.contact_id, shownOrders),
    selectOfContact(ctx, row.contact_id, shownEarlier + 1),
  ]);
  const others = ofContact.filter((c) => c.id !== id);
  const visible = await visibleConversationIds(
    ctx,
    others.map((c) => c.id),
  );
  const [conversation, ...earlier] = await toConversations(ctx, [
    row,
    ...others.filter((c) => visible.has(c.id)).slice(0, shownEarlier),
  ]);
  return {
    conversation: conversation!,
    messages: messages.items,
    hasMore: messages.hasMore,
    contact,
    orders,
    earlier,
    page: page && { ...page, at: contact.lastSeenAt ?? contact.createdAt },
  };
}
