import type { Attributes } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { holdCurrent, lockOwn } from './require-current.ts';
import { insertContactEvent } from './store.ts';

/** Something the contact did on the company's site, told by their browser. */
export const recordEvent = (
  ctx: Context,
  contactId: string,
  name: string,
  properties: Attributes,
): Promise<void> =>
  transaction(ctx, async (tx) => {
    const { id } = await holdCurrent(tx, contactId);
    await insertContactEvent(tx, { id: newId(), contactId: id, name, properties });
  });

/** The same, told by the company's own system. */
export const addEvent = (
  ctx: Context,
  contactId: string,
  e: { name: string; properties: Attributes; at?: string | undefined },
): Promise<Record<string, never>> =>
  transaction(ctx, async (tx) => {
    await lockOwn(tx, contactId);
    authorize(tx, 'contact:update');
    const at = e.at === undefined ? tx.platform.clock.now() : new Date(e.at);
    await insertContactEvent(tx, { ...e, id: newId(), contactId, at });
    tx.publish('contact.updated', { contactId });
    return {};
  });
