import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { whoIsPresent } from '../../platform/sockets/presence.ts';
import { factsOfContact, getContact, listOrdersOf } from '../contacts/index.ts';
import { sumOfContact } from '../conversations/index.ts';

const shownOrders = 5;

/** What stands around the timeline of a contact, in one request. */
export async function openContact(ctx: Context, id: string) {
  const { page, ...contact } = await getContact(ctx, id);
  authorize(ctx, 'contact:read');
  const [{ identities, totals }, sums, orders, present] = await Promise.all([
    factsOfContact(ctx, id),
    sumOfContact(ctx, id),
    listOrdersOf(ctx, id, shownOrders),
    whoIsPresent(ctx.db, ctx.accountId, 'contact', [id]),
  ]);
  return {
    contact,
    isOnline: present.has(id),
    page: page && { ...page, at: contact.lastSeenAt ?? contact.createdAt },
    identities,
    totals: {
      ...totals,
      conversations: sums.all,
      openConversations: sums.open,
      ratings: { count: sums.rated, average: sums.average },
    },
    orders,
  };
}
