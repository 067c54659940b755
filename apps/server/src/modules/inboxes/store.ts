import type { InboxSettings } from '@lingxi/contract';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { Platform } from '../../platform/index.ts';
import type { InboxRow } from './rows.ts';

const columns = [
  'account_id',
  'id',
  'channel',
  'name',
  'public_key',
  'settings',
  'created_at',
] as const;

const inboxes = (ctx: Context) =>
  ctx.db
    .selectFrom('inboxes')
    .select(columns)
    .where('account_id', '=', ctx.accountId)
    .$castTo<InboxRow>();

export const findInbox = (ctx: Context, id: string): Promise<InboxRow | undefined> =>
  inboxes(ctx).where('id', '=', id).executeTakeFirst();

export const lockInbox = (tx: TxContext, id: string): Promise<InboxRow | undefined> =>
  inboxes(tx).where('id', '=', id).forNoKeyUpdate().executeTakeFirst();

/** In the order they were made: ids are made in the order of time. */
export const selectInboxes = (
  ctx: Context,
  o: { after?: string | undefined; limit: number },
): Promise<InboxRow[]> =>
  inboxes(ctx)
    .$if(o.after !== undefined, (q) => q.where('id', '>', o.after!))
    .orderBy('id')
    .limit(o.limit)
    .execute();

/** The only look across accounts: a widget knows nothing but the public key. */
export const findByPublicKey = (
  platform: Platform,
  publicKey: string,
): Promise<InboxRow | undefined> =>
  platform.database.db
    .selectFrom('inboxes')
    .select(columns)
    .where('public_key', '=', publicKey)
    .$castTo<InboxRow>()
    .executeTakeFirst();

/** What the settings name of other tables, where the database can hold on to it. */
const named = (s: InboxSettings) => ({ hours_id: s.hoursId, logo_file_id: s.logoFileId });

export async function insertInbox(
  tx: TxContext,
  row: Omit<InboxRow, 'account_id' | 'settings'> & { settings: InboxSettings },
  sealedSecret: Buffer,
): Promise<void> {
  await tx.db
    .insertInto('inboxes')
    .values({
      ...row,
      account_id: tx.accountId,
      settings: JSON.stringify(row.settings),
      ...named(row.settings),
      sealed_secret: sealedSecret,
    })
    .execute();
}

export async function saveInbox(
  tx: TxContext,
  id: string,
  change: { name: string; settings: InboxSettings },
): Promise<void> {
  await tx.db
    .updateTable('inboxes')
    .set({
      name: change.name,
      settings: JSON.stringify(change.settings),
      ...named(change.settings),
    })
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .execute();
}

export async function findSealedSecret(ctx: Context, id: string): Promise<Buffer | undefined> {
  const found = await ctx.db
    .selectFrom('inboxes')
    .select('sealed_secret')
    .where('account_id', '=', ctx.accountId)
    .where('id', '=', id)
    .executeTakeFirst();
  return found?.sealed_secret;
}

export async function saveSealedSecret(tx: TxContext, id: string, sealed: Buffer): Promise<void> {
  await tx.db
    .updateTable('inboxes')
    .set({ sealed_secret: sealed })
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .execute();
}
