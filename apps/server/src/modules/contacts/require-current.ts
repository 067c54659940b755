import type { Context, TxContext } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import type { ContactRow } from './rows.ts';
import { findCurrent, holdContact, lockContact } from './store.ts';

/** Locked for a change; who has become part of another is changed there. */
export async function lockOwn(tx: TxContext, id: string): Promise<ContactRow> {
  const row = await lockContact(tx, id);
  if (!row) throw new Refusal('contact_not_found');
  refuseMerged(row);
  return row;
}

export function refuseMerged(row: ContactRow): void {
  if (row.merged_into_id) throw new Refusal('contact_merged', { intoId: row.merged_into_id });
}

/** Locks the contact that stands for this one today, for what a visitor says of themselves. */
export const lockCurrent = (tx: TxContext, id: string): Promise<ContactRow> =>
  standing(tx, id, lockContact);

/** Held as it is until the end of the transaction: neither merged nor blocked meanwhile. */
export const holdCurrent = (tx: TxContext, id: string): Promise<ContactRow> =>
  standing(tx, id, holdContact);

async function standing(
  tx: TxContext,
  id: string,
  take: (tx: TxContext, id: string) => Promise<ContactRow | undefined>,
): Promise<ContactRow> {
  const found = await findCurrent(tx, id);
  const row = found && (await take(tx, found.id));
  if (!row) throw new Refusal('contact_not_found');
  // Merged in the moment between: following it under a lock could wait in a circle.
  if (row.merged_into_id) throw new Refusal('unavailable');
  return row;
}

/** Who a visitor's token stands for today; undefined when there is no such contact. */
export const currentContact = async (ctx: Context, id: string) => {
  const row = await findCurrent(ctx, id);
  return row && { id: row.id, name: row.name, isBlocked: row.blocked_at !== null };
};

/** For whoever begins something in a contact's name, inside a transaction. */
export async function holdReachable(tx: TxContext, id: string): Promise<string> {
  const row = await holdCurrent(tx, id);
  if (row.blocked_at) throw new Refusal('contact_blocked');
  return row.id;
}
