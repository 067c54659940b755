import { rolePermissions } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { getAccount } from './get-account.ts';
import { accountIds, accountNames, createAccount } from './index.ts';
import { isTimezone } from './timezone.ts';
import { updateAccount } from './update-account.ts';

const newAccount = {
  name: '灵犀优选',
  locale: 'zh',
  timezone: 'Asia/Shanghai',
  isDemo: false,
} as const;

async function rowsOf(ctx: Awaited<ReturnType<typeof freshAccount>>['ctx']) {
  const own = { account_id: ctx.accountId };
  const events = await ctx.db
    .selectFrom('events')
    .select(['type', 'data'])
    .where((e) => e.and({ ...own, type: 'account.updated' }))
    .execute();
  const entries = await ctx.db
    .selectFrom('audit_entries')
    .select(['action', 'subject_id', 'details'])
    .where((e) => e.and({ ...own, action: 'account.update' }))
    .execute();
  return { events, entries };
}

it('changes what is given, tells it and records it', async () => {
  const { ctx } = await freshAccount();
  const before = await getAccount(ctx);
  const after = await updateAccount(ctx, { name: '灵犀电器', timezone: 'Europe/Berlin' });
  expect(after).toEqual({ ...before, name: '灵犀电器', timezone: 'Europe/Berlin' });
  expect(await getAccount(ctx)).toEqual(after);
  const { events, entries } = await rowsOf(ctx);
  expect(events).toEqual([{ type: 'account.updated', data: {} }]);
  expect(entries).toEqual([
    {
      action: 'account.update',
      subject_id: ctx.accountId,
      details: { name: '灵犀电器', timezone: 'Europe/Berlin' },
    },
  ]);
});

it('says nothing when nothing changes', async () => {
  const { ctx } = await freshAccount();
  const before = await getAccount(ctx);
  const { name, locale, timezone } = before;
  expect(await updateAccount(ctx, { name, locale, timezone })).toEqual(before);
  expect(await updateAccount(ctx, {})).toEqual(before);
  expect(await rowsOf(ctx)).toEqual({ events: [], entries: [] });
});

it('refuses a time zone that the database could not use', async () => {
  const { ctx } = await freshAccount();
  await expect(updateAccount(ctx, { timezone: 'Asia/Atlantis' })).rejects.toMatchObject({
    code: 'validation_failed',
    details: { field: 'timezone' },
  });
  for (const name of ['Asia/Shanghai', 'UTC', 'America/Argentina/Ushuaia']) {
    expect(isTimezone(name), name).toBe(true);
  }
  for (const name of ['+08:00', '', 'Shanghai', '../etc', 'Asia/Shanghai ']) {
    expect(isTimezone(name), name).toBe(false);
  }
});

it('is for owners and admins; everyone may look', async () => {
  const { ctx } = await freshAccount();
  const agent = { ...ctx, may: new Set(rolePermissions.agent) };
  expect((await getAccount(agent)).id).toBe(ctx.accountId);
  await expect(updateAccount(agent, { name: '别家' })).rejects.toMatchObject({
    code: 'not_allowed',
    details: { permission: 'account:update' },
  });
  const nobody = { ...ctx, may: new Set<never>() };
  await expect(getAccount(nobody)).rejects.toMatchObject({ code: 'not_allowed' });
});

it('changes only its own account', async () => {
  const { platform, ctx } = await freshAccount();
  const other = await createAccount(platform, newAccount);
  await updateAccount(ctx, { name: '只改自己' });
  expect(await getAccount({ ...ctx, accountId: other })).toMatchObject({ name: newAccount.name });
  const names = await accountNames(platform, [other, ctx.accountId, crypto.randomUUID()]);
  expect(names).toEqual([
    { id: other, name: newAccount.name },
    { id: ctx.accountId, name: '只改自己' },
  ]);
  expect(await accountIds(platform)).toEqual(expect.arrayContaining([other, ctx.accountId]));
});

it('knows when there is no such account', async () => {
  const { ctx } = await freshAccount();
  const nowhere = { ...ctx, accountId: crypto.randomUUID() };
  await expect(getAccount(nowhere)).rejects.toMatchObject({ code: 'account_not_found' });
  await expect(updateAccount(nowhere, {})).rejects.toMatchObject({ code: 'account_not_found' });
});
