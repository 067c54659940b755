import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { openTransaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import type { TakeOptions, TakeOutcome } from '../take-outcome.ts';
import type { OrderRowInput } from './contact-row.ts';
import { putOrders, selectKnownKeys, selectOrdersByNumbers } from './import-store.ts';
import { contactOf } from './known-key.ts';
import type { OrderRow } from './rows.ts';

const fields = { externalId: 'contactExternalId', email: 'contactEmail', phone: 'contactPhone' };

/**
 * Some hundred rows of a file: written in the caller's transaction, or with `isDry` only looked at.
 * An order is known by its number; whose it is says the first key of its row.
 */
export async function takeOrders(
  ctx: Context,
  rows: readonly OrderRowInput[],
  { existing, isDry = false }: TakeOptions,
): Promise<TakeOutcome[]> {
  authorize(ctx, 'contact:update');
  const tx = openTransaction(ctx);
  const known = await selectKnownKeys(
    ctx,
    rows.map((r) => r.contact),
  );
  const numbers = rows.map((r) => r.number);
  const there = await selectOrdersByNumbers(ctx, numbers, { isLocked: tx !== undefined });
  const written: OrderRow[] = [];
  const outcomes = rows.map((row): TakeOutcome => {
    const contactId = contactOf(row.contact, known, fields);
    if (typeof contactId === 'object') return contactId;
    if (contactId === undefined) return { field: keyField(row), code: 'contact_not_found' };
    const before = there.get(row.number);
    if (before && existing === 'skip') return 'skipped';
    written.push(orderOf(row, contactId, before));
    return before ? 'replaced' : 'created';
  });
  if (!isDry && tx) await putOrders(tx, written);
  return outcomes;
}

const keyField = ({ contact }: OrderRowInput): string =>
  contact.externalId ? fields.externalId : contact.email ? fields.email : fields.phone;

const orderOf = (row: OrderRowInput, contactId: string, before?: OrderRow): OrderRow => ({
  id: before?.id ?? newId(),
  contact_id: contactId,
  number: row.number,
  status: row.status,
  items: row.items,
  total_cents: row.totalCents,
  currency: row.currency ?? before?.currency ?? 'CNY',
  carrier: told(row.carrier, before?.carrier),
  tracking_number: told(row.trackingNumber, before?.tracking_number),
  placed_at: new Date(row.placedAt),
});

const told = (value: string | undefined, before: string | null | undefined): string | null =>
  value === undefined ? (before ?? null) : value || null;
