import { isDeepStrictEqual } from 'node:util';
import type { Order } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { lockOwn } from './require-current.ts';
import { lockOrder, saveOrder } from './store.ts';
import { toOrder } from './to-order.ts';

export type OrderFields = Omit<Order, 'id' | 'contactId' | 'number'>;

/** An order is known by its number in the account; told under another contact, it becomes theirs. */
export const upsertOrder = (
  ctx: Context,
  { id: contactId, number }: { id: string; number: string },
  fields: OrderFields,
): Promise<Order> =>
  transaction(ctx, async (tx) => {
    await lockOwn(tx, contactId);
    authorize(tx, 'contact:update');
    const before = await lockOrder(tx, number);
    const row = {
      id: before?.id ?? newId(),
      contact_id: contactId,
      number,
      status: fields.status,
      items: fields.items,
      total_cents: fields.totalCents,
      currency: fields.currency,
      carrier: fields.carrier,
      tracking_number: fields.trackingNumber,
      placed_at: new Date(fields.placedAt),
    };
    if (isDeepStrictEqual(before, row)) return toOrder(row);
    const saved = await saveOrder(tx, row);
    tx.publish('contact.updated', { contactId });
    if (before && before.contact_id !== contactId) {
      tx.publish('contact.updated', { contactId: before.contact_id });
    }
    return toOrder(saved);
  });
