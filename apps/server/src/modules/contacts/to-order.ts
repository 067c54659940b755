import type { Order } from '@lingxi/contract';
import type { OrderRow } from './rows.ts';

export const toOrder = (row: OrderRow): Order => ({
  id: row.id,
  contactId: row.contact_id,
  number: row.number,
  status: row.status,
  items: row.items,
  totalCents: row.total_cents,
  currency: row.currency,
  carrier: row.carrier,
  trackingNumber: row.tracking_number,
  placedAt: row.placed_at.toISOString(),
});
