import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import type { Context } from '../../platform/context/index.ts';
import { newId } from '../../platform/ids.ts';
import { createTeam } from '../agents/create-team.ts';
import { audited } from '../agents/person.fixture.ts';
import { createInbox } from './create-inbox.ts';
import { listInboxes } from './list-inboxes.ts';
import { revealSecret } from './reveal-secret.ts';
import { inboxSecret } from './secret.ts';
import { defaultSettings } from './settings.ts';
import { updateInbox } from './update-inbox.ts';

const make = (ctx: Context, name = '网站') => createInbox(ctx, { name, channel: 'web' });
const notFound = { code: 'inbox_not_found' };
const notAllowed = { code: 'not_allowed', details: { permission: 'inbox:update' } };

it('is made with settings that work and a key of its own', async () => {
  const { ctx, eventsOf } = await freshAccount();
  const [inbox, other] = [await make(ctx), await make(ctx)];
  expect(inbox).toMatchObject({ name: '网站', channel: 'web', settings: defaultSettings });
  expect(inbox.publicKey).toMatch(/^[\w-]{20}$/);
  expect(other.publicKey).not.toBe(inbox.publicKey);
  expect(await eventsOf('inbox.updated')).toEqual([{ inboxId: inbox.id }, { inboxId: other.id }]);
  expect((await audited(ctx)).at(-1)).toMatchObject({ action: 'inbox.create', subject: other.id });
  expect((await listInboxes(ctx, { limit: 50 })).items).toEqual([inbox, other]);
});

it('changes what is told, writes it down and tells', async () => {
  const { ctx, eventsOf } = await freshAccount();
  const team = await createTeam(ctx, { name: '售后', agentIds: [] });
  const inbox = await make(ctx);
  const settings = { isBotEnabled: false, teamId: team.id };
  const after = await updateInbox(ctx, inbox.id, { name: '商城', settings });
  expect(after).toEqual({
    ...inbox,
    name: '商城',
    settings: { ...defaultSettings, ...settings },
  });
  expect((await listInboxes(ctx, { limit: 50 })).items).toEqual([after]);
  expect((await audited(ctx)).at(-1)).toMatchObject({
    action: 'inbox.update',
    subject: inbox.id,
    details: { changed: ['name', 'isBotEnabled', 'teamId'] },
  });
  const [told, written] = [await eventsOf('inbox.updated'), await audited(ctx)];
  expect(told).toHaveLength(2);
  expect(await updateInbox(ctx, inbox.id, { name: '商城', settings })).toEqual(after);
  expect(await updateInbox(ctx, inbox.id, {})).toEqual(after);
  expect(await eventsOf('inbox.updated')).toEqual(told);
  expect(await audited(ctx)).toEqual(written);
});

it('sends handoffs to a team of the account only', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const theirs = await createTeam(otherCtx, { name: '他们', agentIds: [] });
  const inbox = await make(ctx);
  for (const teamId of [theirs.id, newId()]) {
    const change = { settings: { teamId } };
    const refused = { code: 'team_not_found' };
    await expect(updateInbox(ctx, inbox.id, change)).rejects.toMatchObject(refused);
    await expect(createInbox(ctx, { name: 'x', channel: 'web', ...change })).rejects.toMatchObject(
      refused,
    );
  }
  expect((await listInboxes(ctx, { limit: 50 })).items).toEqual([inbox]);
});

it('shows its secret, and only that is written down', async () => {
  const { ctx } = await freshAccount();
  const inbox = await make(ctx);
  const { secret } = await revealSecret(ctx, inbox.id, { isRotated: false });
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(await revealSecret(ctx, inbox.id, { isRotated: false })).toEqual({ secret });
  expect(await inboxSecret(ctx, inbox.id)).toBe(secret);
  const rotated = await revealSecret(ctx, inbox.id, { isRotated: true });
  expect(rotated.secret).not.toBe(secret);
  expect(await inboxSecret(ctx, inbox.id)).toBe(rotated.secret);
  const entries = await audited(ctx);
  expect(entries.slice(-3).map((e) => e.action)).toEqual([
    'inbox.reveal_secret',
    'inbox.reveal_secret',
    'inbox.rotate_secret',
  ]);
  expect(JSON.stringify(entries)).not.toContain(secret);
  const row = await ctx.db
    .selectFrom('inboxes')
    .selectAll()
    .where('account_id', '=', ctx.accountId)
    .executeTakeFirstOrThrow();
  expect(row.sealed_secret.includes(rotated.secret)).toBe(false);
});

it('is read by everybody and changed by owners and admins of the account', async () => {
  const [{ ctx, ctxOf }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const inbox = await make(ctx);
  const agent = await ctxOf({ role: 'lead' });
  expect((await listInboxes(agent, { limit: 50 })).items).toEqual([inbox]);
  await expect(make(agent)).rejects.toMatchObject(notAllowed);
  await expect(updateInbox(agent, inbox.id, { name: 'x' })).rejects.toMatchObject(notAllowed);
  await expect(revealSecret(agent, inbox.id, { isRotated: true })).rejects.toMatchObject(
    notAllowed,
  );

  expect((await listInboxes(otherCtx, { limit: 50 })).items).toEqual([]);
  for (const act of [
    () => updateInbox(otherCtx, inbox.id, { name: 'x' }),
    () => revealSecret(otherCtx, inbox.id, { isRotated: false }),
    () => inboxSecret(otherCtx, inbox.id),
  ]) {
    await expect(act()).rejects.toMatchObject(notFound);
  }
});

it('lists page by page in the order they were made', async () => {
  const { ctx } = await freshAccount();
  for (const name of ['a', 'b', 'c']) await make(ctx, name);
  const first = await listInboxes(ctx, { limit: 2 });
  const rest = await listInboxes(ctx, { limit: 2, cursor: first.nextCursor! });
  expect([...first.items, ...rest.items].map((i) => i.name)).toEqual(['a', 'b', 'c']);
  expect(rest.nextCursor).toBeNull();
  const cursor = 'WyJub3QtYW4taWQiXQ';
  await expect(listInboxes(ctx, { limit: 2, cursor })).rejects.toMatchObject({
    code: 'validation_failed',
  });
});
