import type { Inbox } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { openTransaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Platform } from '../../platform/index.ts';
import type { Broadcast } from '../../platform/outbox/index.ts';
import { readAccount } from '../accounts/index.ts';
import { systemContext } from '../context.ts';
import type { InboxRow } from './rows.ts';
import { findByPublicKey, findInbox } from './store.ts';
import { toInbox } from './to-inbox.ts';

/** An inbox and whose it is. */
export interface KnownInbox {
  accountId: string;
  accountName: string;
  inbox: Inbox;
}

/** Asked for with every message, changed a few times a year: kept in memory on every node. */
interface Known {
  byPublicKey: Map<string, KnownInbox>;
  byId: Map<string, KnownInbox>;
  /** Goes up with every change, so that what was read before it is not kept after it. */
  revision: number;
}

const ofPlatform = new WeakMap<Platform, Known>();

function knownOn(platform: Platform): Known {
  let known = ofPlatform.get(platform);
  if (!known) {
    known = { byPublicKey: new Map(), byId: new Map(), revision: 0 };
    ofPlatform.set(platform, known);
  }
  return known;
}

export async function inboxByPublicKey(
  platform: Platform,
  publicKey: string,
): Promise<KnownInbox | undefined> {
  const known = knownOn(platform);
  const { revision } = known;
  const kept = known.byPublicKey.get(publicKey);
  if (kept) return kept;
  const row = await findByPublicKey(platform, publicKey);
  return row && keep(platform, row, revision);
}

export async function getInbox(ctx: Context, id: string): Promise<Inbox> {
  const known = knownOn(ctx.platform);
  const { revision } = known;
  const kept = known.byId.get(`${ctx.accountId}/${id}`);
  if (kept) return kept.inbox;
  const row = await findInbox(ctx, id);
  if (!row) throw new Refusal('inbox_not_found');
  // What an open transaction sees may never be committed.
  return openTransaction(ctx) ? toInbox(row) : (await keep(ctx.platform, row, revision)).inbox;
}

async function keep(platform: Platform, row: InboxRow, revision: number): Promise<KnownInbox> {
  const account = await readAccount(systemContext(platform, row.account_id));
  const entry = { accountId: row.account_id, accountName: account.name, inbox: toInbox(row) };
  const known = knownOn(platform);
  if (known.revision === revision) {
    known.byPublicKey.set(row.public_key, entry);
    known.byId.set(`${row.account_id}/${row.id}`, entry);
  }
  return entry;
}

export const forgetInboxes: Broadcast = {
  name: 'inboxes.forget',
  on: ['inbox.updated', 'account.updated'],
  run(platform, { accountId, event }) {
    const known = knownOn(platform);
    known.revision++;
    for (const [key, entry] of known.byPublicKey) {
      if (entry.accountId !== accountId) continue;
      if (event.type === 'inbox.updated' && event.data.inboxId !== entry.inbox.id) continue;
      known.byPublicKey.delete(key);
      known.byId.delete(`${accountId}/${entry.inbox.id}`);
    }
  },
};
