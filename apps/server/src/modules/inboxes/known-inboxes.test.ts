import { sql } from 'kysely';
import { afterAll, expect, it, vi } from 'vitest';
import { freshAccount, stopApps, testApp } from '../../../test/database.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { updateAccount } from '../accounts/update-account.ts';
import { systemContext } from '../context.ts';
import { createInbox } from './create-inbox.ts';
import { getInbox, inboxByPublicKey } from './known-inboxes.ts';
import { updateInbox } from './update-inbox.ts';

afterAll(stopApps);

it('is found by its public key with the account it belongs to', async () => {
  const { ctx, platform } = await freshAccount();
  const inbox = await createInbox(ctx, { name: '网站', channel: 'web' });
  const found = await inboxByPublicKey(platform, inbox.publicKey);
  expect(found).toEqual({ accountId: ctx.accountId, accountName: '测试企业', inbox });
  expect(await inboxByPublicKey(platform, inbox.publicKey)).toBe(found);
  expect(await getInbox(ctx, inbox.id)).toBe(found!.inbox);
  expect(await inboxByPublicKey(platform, 'no-such-key')).toBeUndefined();
});

it('shows a change at once where it was made', async () => {
  const { ctx, platform } = await freshAccount();
  const [inbox, other] = [
    await createInbox(ctx, { name: 'a', channel: 'web' }),
    await createInbox(ctx, { name: 'b', channel: 'web' }),
  ];
  await inboxByPublicKey(platform, inbox.publicKey);
  const untouched = await getInbox(ctx, other.id);
  const after = await updateInbox(ctx, inbox.id, { settings: { requiresIdentity: true } });
  expect(await getInbox(ctx, inbox.id)).toEqual(after);
  expect(await getInbox(ctx, other.id)).toBe(untouched);
  await updateAccount(ctx, { name: '新名' });
  expect((await inboxByPublicKey(platform, inbox.publicKey))?.accountName).toBe('新名');
});

it('does not keep what was read before a change and arrives after it', async () => {
  const { ctx, platform } = await freshAccount();
  const inbox = await createInbox(ctx, { name: 'before', channel: 'web' });
  let reading: Promise<unknown> | undefined;
  await transaction(ctx, async (tx) => {
    // Holds up the second half of the reading, which asks for the account's name.
    await sql`lock table accounts in access exclusive mode`.execute(tx.db);
    reading = getInbox(ctx, inbox.id);
    await vi.waitFor(async () => expect(await waitingFor(ctx)).toBe(1));
    await updateInbox(tx, inbox.id, { name: 'after' });
  });
  expect(await reading).toMatchObject({ name: 'before' });
  expect((await getInbox(ctx, inbox.id)).name).toBe('after');
  expect((await inboxByPublicKey(platform, inbox.publicKey))?.inbox.name).toBe('after');
});

/** How many wait for the table of accounts in this database. */
async function waitingFor(ctx: Context): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pg_locks
    where not granted and relation = 'accounts'::regclass
      and database = (select oid from pg_database where datname = current_database())
  `.execute(ctx.db);
  return rows[0]!.count;
}

it('does not keep what a transaction made and took back', async () => {
  const { ctx, platform } = await freshAccount();
  let id = '';
  const failed = transaction(ctx, async (tx) => {
    const inbox = await createInbox(tx, { name: 'x', channel: 'web' });
    id = inbox.id;
    expect(await getInbox(tx, id)).toEqual(inbox);
    throw new Error('taken back');
  });
  await expect(failed).rejects.toThrow('taken back');
  await expect(getInbox(ctx, id)).rejects.toMatchObject({ code: 'inbox_not_found' });
  expect(await platform.database.db.selectFrom('inboxes').where('id', '=', id).execute()).toEqual(
    [],
  );
});

it('does not know inboxes of another account', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const inbox = await createInbox(ctx, { name: 'a', channel: 'web' });
  await getInbox(ctx, inbox.id);
  for (const id of [inbox.id, newId()]) {
    await expect(getInbox(otherCtx, id)).rejects.toMatchObject({ code: 'inbox_not_found' });
  }
});

it('hears of a change on another node', async () => {
  const { ctx, accountId } = await freshAccount();
  const [here, there] = [await testApp({ isStarted: true }), await testApp({ isStarted: true })];
  const inbox = await createInbox(ctx, { name: 'before', channel: 'web' });
  const nameAt = async (app: typeof here) =>
    (await inboxByPublicKey(app.platform, inbox.publicKey))?.inbox.name;
  expect([await nameAt(here), await nameAt(there)]).toEqual(['before', 'before']);
  await updateInbox(systemContext(here.platform, accountId), inbox.id, { name: 'after' });
  expect(await nameAt(here)).toBe('after');
  await vi.waitFor(async () => expect(await nameAt(there)).toBe('after'), { timeout: 1000 });
});
