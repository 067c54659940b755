import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import type { Context } from '../../platform/context/index.ts';
import { createApiKey } from './create-api-key.ts';
import { me } from './me.ts';
import { audited, buildPerson, later, publicOf, published, somewhere } from './person.fixture.ts';
import { setAvailability } from './set-availability.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { parseToken } from './token.ts';
import { updateMe } from './update-me.ts';

const currentPassword = 'the current one';
const newPassword = 'an even better one';

async function enter(ctx: Context, email: string, password = currentPassword): Promise<string> {
  const input = { email, password, isRemembered: false };
  const result = await signIn(publicOf(ctx), input, somewhere);
  if (!('session' in result)) throw new Error('asked which account');
  return parseToken(result.session.token)!.id;
}

const sessionIds = async (ctx: Context) =>
  (
    await ctx.db
      .selectFrom('sessions')
      .select('id')
      .where('account_id', '=', ctx.accountId)
      .execute()
  ).map((s) => s.id);

it('changes the own name, language and theme', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx);
  const before = await me(person.ctx);
  const after = await updateMe(
    person.ctx,
    { name: '小陆', locale: 'en', theme: 'dark' },
    undefined,
  );
  expect(after).toEqual({
    ...before,
    agent: { ...before.agent, name: '小陆', locale: 'en', theme: 'dark' },
  });
  expect(await published(ctx)).toEqual([`agent.updated ${person.id}`]);
  expect(await updateMe(person.ctx, { name: '小陆', theme: 'dark' }, undefined)).toEqual(after);
  expect(await published(ctx)).toHaveLength(1);
});

it('sets a new password with the current one, and ends the other sessions', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx, { password: currentPassword });
  const [here] = [await enter(ctx, person.email), await enter(ctx, person.email)];
  await updateMe(person.ctx, { currentPassword, newPassword }, here);
  expect(await sessionIds(ctx)).toEqual([here]);
  await expect(enter(ctx, person.email)).rejects.toMatchObject({ code: 'wrong_credentials' });
  await enter(ctx, person.email, newPassword);
  const change = (await audited(ctx)).find((e) => e.action === 'agent.update');
  expect(change).toMatchObject({ subject: person.id, details: { hasNewPassword: true } });
  expect(JSON.stringify(await audited(ctx))).not.toContain(newPassword);
});

it('needs the current password, and changes nothing without it', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx, { password: currentPassword, name: '陆航' });
  const { ctx: own } = person;
  await expect(updateMe(own, { newPassword, name: '黑客' }, undefined)).rejects.toMatchObject({
    code: 'validation_failed',
    details: { field: 'currentPassword' },
  });
  for (let i = 0; i < 10; i++) {
    const guess = { newPassword, currentPassword: `guess ${i}`, name: '黑客' };
    await expect(updateMe(own, guess, undefined)).rejects.toMatchObject({
      code: 'validation_failed',
      details: { reason: 'current_password_wrong' },
    });
  }
  await expect(updateMe(own, { newPassword, currentPassword }, undefined)).rejects.toMatchObject({
    code: 'rate_limited',
  });
  expect((await me(own)).agent.name).toBe('陆航');
  await updateMe(later(own, 16), { newPassword, currentPassword }, undefined);
});

it('of two new passwords at once takes one', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx, { password: currentPassword });
  const results = await Promise.allSettled(
    ['the first new one', 'the second new one'].map((word) =>
      updateMe(person.ctx, { currentPassword, newPassword: word }, undefined),
    ),
  );
  expect(results.map((r) => r.status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

it('sets the availability', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx);
  expect(await setAvailability(person.ctx, 'busy')).toMatchObject({
    id: person.id,
    availability: 'busy',
  });
  await setAvailability(person.ctx, 'busy');
  expect(await published(ctx)).toEqual([`agent.updated ${person.id}`]);
});

it('signs out of this session only, and never of somebody else’s', async () => {
  const { ctx } = await freshAccount();
  const [a, b] = [
    await buildPerson(ctx, { password: currentPassword }),
    await buildPerson(ctx, { password: currentPassword }),
  ];
  const [first, second, theirs] = [
    await enter(ctx, a.email),
    await enter(ctx, a.email),
    await enter(ctx, b.email),
  ];
  await signOut(a.ctx, first);
  await signOut(a.ctx, theirs);
  await signOut(a.ctx, undefined);
  expect((await sessionIds(ctx)).toSorted()).toEqual([second, theirs].toSorted());
});

it('is nothing for an API key: it is nobody', async () => {
  const { ctx } = await freshAccount();
  const { apiKey } = await createApiKey(ctx, 'shop');
  const key: Context = { ...ctx, actor: { kind: 'system', id: apiKey.id, name: 'shop' } };
  const refused = { code: 'not_allowed' };
  await expect(me(key)).rejects.toMatchObject(refused);
  await expect(updateMe(key, { name: 'x' }, undefined)).rejects.toMatchObject(refused);
  await expect(setAvailability(key, 'busy')).rejects.toMatchObject(refused);
  await expect(signOut(key, undefined)).rejects.toMatchObject(refused);
});

it('does not find an agent of another account', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const { id } = await buildPerson(ctx);
  const foreign: Context = { ...otherCtx, actor: { kind: 'agent', id, name: null } };
  const missing = { code: 'agent_not_found' };
  await expect(me(foreign)).rejects.toMatchObject(missing);
  await expect(updateMe(foreign, { name: 'x' }, undefined)).rejects.toMatchObject(missing);
  await expect(setAvailability(foreign, 'busy')).rejects.toMatchObject(missing);
});

it('takes a new address with the current password, in lower case and nobody else’s', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx, { password: currentPassword });
  const other = await buildPerson(ctx);
  const email = 'lin@haifeng.example';
  await expect(updateMe(person.ctx, { email }, undefined)).rejects.toMatchObject({
    code: 'validation_failed',
    details: { field: 'currentPassword' },
  });
  await expect(
    updateMe(person.ctx, { email: other.email, currentPassword }, undefined),
  ).rejects.toMatchObject({ code: 'email_taken' });
  const after = await updateMe(person.ctx, { email, currentPassword }, undefined);
  expect(after.agent.email).toBe(email);
  // The same again needs no proof, as nothing changes.
  expect(await updateMe(person.ctx, { email }, undefined)).toEqual(after);
  await enter(ctx, email);
  await expect(enter(ctx, person.email)).rejects.toMatchObject({ code: 'wrong_credentials' });
});

it('lets the first owner put their own address and password in place of the made-up ones, once', async () => {
  const { ctx, platform } = await freshAccount();
  const person = await buildPerson(ctx, { password: currentPassword });
  await platform.database.pool.query('update agents set is_provisional = true where id = $1', [
    person.id,
  ]);
  expect((await me(person.ctx)).isProvisional).toBe(true);
  const mine = { email: 'lin@haifeng.example', newPassword };
  const after = await updateMe(person.ctx, { ...mine, name: '林晨' }, undefined);
  expect(after).toMatchObject({ isProvisional: false, agent: { email: mine.email } });
  await enter(ctx, mine.email, newPassword);
  for (const again of [{ newPassword: currentPassword }, { email: 'other@haifeng.example' }]) {
    await expect(updateMe(person.ctx, again, undefined)).rejects.toMatchObject({
      details: { field: 'currentPassword' },
    });
  }
});

it('keeps what need not be shown again', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx);
  expect((await me(person.ctx)).hintsSeen).toEqual([]);
  await updateMe(person.ctx, { hintsSeen: ['tour'] }, undefined);
  expect((await updateMe(person.ctx, { hintsSeen: ['tour'] }, undefined)).hintsSeen).toEqual([
    'tour',
  ]);
  expect(await published(ctx)).toHaveLength(1);
  await updateMe(person.ctx, { hintsSeen: [] }, undefined);
  expect((await me(person.ctx)).hintsSeen).toEqual([]);
});
