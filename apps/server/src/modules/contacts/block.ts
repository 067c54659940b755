import type { BlockReason, Contact } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Platform } from '../../platform/index.ts';
import { accountIds } from '../accounts/index.ts';
import { record } from '../audit/index.ts';
import { systemContext } from '../context.ts';
import { insertAct } from './act-store.ts';
import { lockOwn } from './require-current.ts';
import { saveContact, selectBlocksEnding } from './store.ts';
import { toContact } from './to-contact.ts';

export interface BlockInput {
  reason: BlockReason;
  note: string;
  until: string | null;
}

/** What the contact sends from now on is refused; what has been said stays as it is. */
export const blockContact = (ctx: Context, id: string, input: BlockInput): Promise<Contact> =>
  transaction(ctx, async (tx) => {
    const row = await lockOwn(tx, id);
    authorize(tx, 'contact:block');
    const now = tx.platform.clock.now();
    const until = input.until === null ? null : new Date(input.until);
    if (until && until <= now) {
      throw new Refusal('validation_failed', { field: 'until', reason: 'past' });
    }
    const { reason } = input;
    const note = input.note.trim();
    const isSame =
      row.blocked_at &&
      row.block?.reason === reason &&
      row.block.note === note &&
      row.blocked_until?.getTime() === until?.getTime();
    if (isSame) return toContact(row);
    const next = {
      ...row,
      blocked_at: row.blocked_at ?? now,
      blocked_until: until,
      block: { reason, note, byName: tx.actor.name },
    };
    await saveContact(tx, next);
    const details = { reason, note, until: until?.toISOString() ?? null };
    await insertAct(tx, { contactId: id, type: 'blocked', details });
    await record(tx, {
      action: 'contact.block',
      subject: { kind: 'contact', id },
      details: { name: row.name, ...details },
    });
    tx.publish('contact.blocked', { contactId: id });
    return toContact(next);
  });

export const unblockContact = (ctx: Context, id: string): Promise<Contact> =>
  transaction(ctx, async (tx) => {
    const row = await lockOwn(tx, id);
    authorize(tx, 'contact:block');
    if (!row.blocked_at) return toContact(row);
    const next = { ...row, blocked_at: null, blocked_until: null, block: null };
    await saveContact(tx, next);
    await insertAct(tx, { contactId: id, type: 'unblocked', details: {} });
    await record(tx, {
      action: 'contact.unblock',
      subject: { kind: 'contact', id },
      details: { name: row.name },
    });
    tx.publish('contact.unblocked', { contactId: id });
    return toContact(next);
  });

/** Every minute: blocks that were meant for a while end. */
export async function liftBlocks(platform: Platform): Promise<void> {
  for (const accountId of await accountIds(platform)) {
    const ctx = systemContext(platform, accountId);
    for (const id of await selectBlocksEnding(ctx, platform.clock.now(), 500)) {
      await unblockContact(ctx, id);
    }
  }
}
