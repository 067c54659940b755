import type { Order } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { type Page, pageOf, placeKey, placeOf } from '../../platform/db/page.ts';
import { Refusal } from '../../platform/errors.ts';
import { findContact, selectOrders } from './store.ts';
import { toOrder } from './to-order.ts';

export async function listOrders(
  ctx: Context,
  contactId: string,
  page: Page,
): Promise<{ items: Order[]; nextCursor: string | null }> {
  if (!(await findContact(ctx, contactId))) throw new Refusal('contact_not_found');
  authorize(ctx, 'contact:read');
  const after = placeOf(page.cursor);
  const rows = await selectOrders(ctx, contactId, { after, limit: page.limit + 1 });
  return pageOf(rows, page, toOrder, (r) => placeKey({ at: r.placed_at, id: r.id }));
}

/** The latest orders, for other modules. */
export const listOrdersOf = async (
  ctx: Context,
  contactId: string,
  limit: number,
): Promise<Order[]> => (await selectOrders(ctx, contactId, { limit })).map(toOrder);
