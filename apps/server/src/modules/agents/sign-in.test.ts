import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { accountNames } from '../accounts/index.ts';
import type { Client } from './open-session.ts';
import { hashPassword } from './password.ts';
import {
  audited,
  buildPerson,
  later,
  publicOf,
  somewhere,
  untilSomebodyWaits,
} from './person.fixture.ts';
import { type SignIn, signIn } from './sign-in.ts';
import { changeAgent, lockAgents } from './store.ts';
import { isSecret, parseToken } from './token.ts';
import { updateAgent } from './update-agent.ts';

type Ctx = Awaited<ReturnType<typeof freshAccount>>['ctx'];
const password = 'correct horse battery';

const enter = (
  ctx: Ctx,
  input: Pick<SignIn, 'email'> & Partial<SignIn>,
  client: Client = somewhere,
) => signIn(publicOf(ctx), { password, isRemembered: false, ...input }, client);

const sessionsOf = (ctx: Ctx) =>
  ctx.db.selectFrom('sessions').selectAll().where('account_id', '=', ctx.accountId).execute();

it('opens a session of which only the hash is stored', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx, { role: 'lead', name: '韩哲', password });
  const result = await enter(ctx, { email: ` ${person.email.toUpperCase()} ` });
  if (!('me' in result)) throw new Error('asked which account');
  expect(result.me).toMatchObject({
    agent: { id: person.id, name: '韩哲', role: 'lead', load: 0, isConnected: false },
    account: { id: ctx.accountId },
    scope: 'teams',
  });
  expect(result.me.permissions).toContain('faq:publish');
  expect(result.me.permissions).not.toContain('agent:invite');
  expect(result.session.isRemembered).toBe(false);

  const token = parseToken(result.session.token)!;
  const [session] = await sessionsOf(ctx);
  expect(session).toMatchObject({ id: token.id, agent_id: person.id, user_agent: 'Test' });
  expect(isSecret(token.secret, session!.secret_hash)).toBe(true);
  expect(session!.expires_at.getTime() - session!.created_at.getTime()).toBe(12 * 3600_000);
  expect(JSON.stringify(session)).not.toContain(token.secret);
  expect((await audited(ctx)).at(-1)).toEqual({
    action: 'agent.sign_in',
    actor: person.id,
    subject: person.id,
    details: { isSuccessful: true, by: 'password', ip: somewhere.ip },
  });
});

it('lasts thirty days when remembered, and sweeps up what has expired', async () => {
  const { ctx } = await freshAccount();
  const { email } = await buildPerson(ctx, { password });
  await enter(ctx, { email, isRemembered: true });
  const [remembered] = await sessionsOf(ctx);
  expect(remembered!.expires_at.getTime() - remembered!.created_at.getTime()).toBe(30 * 86_400_000);
  await enter(ctx, { email });
  await enter(later(ctx, 13 * 60), { email });
  expect(await sessionsOf(ctx)).toHaveLength(2);
});

it('gives one answer to a wrong password, an unknown address, an invited and a disabled agent', async () => {
  const { ctx } = await freshAccount();
  const known = await buildPerson(ctx, { password });
  const invited = await buildPerson(ctx, { isJoined: false });
  const disabled = await buildPerson(ctx, { password });
  await updateAgent(ctx, disabled.id, { isDisabled: true });
  const wrong = { code: 'wrong_credentials', details: {} };
  await expect(enter(ctx, { email: known.email, password: 'wrong' })).rejects.toMatchObject(wrong);
  await expect(enter(ctx, { email: 'nobody@shop.example' })).rejects.toMatchObject(wrong);
  await expect(enter(ctx, { email: invited.email })).rejects.toMatchObject(wrong);
  await expect(enter(ctx, { email: disabled.email })).rejects.toMatchObject(wrong);
  expect(await sessionsOf(ctx)).toEqual([]);

  const failed = (await audited(ctx)).filter((e) => e.action === 'agent.sign_in');
  expect(failed.map((e) => [e.subject, e.details])).toEqual([
    [known.id, { isSuccessful: false, reason: 'wrong_password', ip: somewhere.ip }],
    [invited.id, { isSuccessful: false, reason: 'wrong_password', ip: somewhere.ip }],
    [disabled.id, { isSuccessful: false, reason: 'disabled', ip: somewhere.ip }],
  ]);
  expect(JSON.stringify(failed)).not.toContain(password);
});

it('works as hard for an unknown address as for a wrong password', async () => {
  const { ctx } = await freshAccount();
  const known = await buildPerson(ctx, { password });
  const costOf = async (email: string) => {
    const start = process.cpuUsage();
    await expect(enter(ctx, { email, password: 'wrong' })).rejects.toThrow('wrong_credentials');
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  await costOf(known.email);
  const cost = await costOf(known.email);
  expect(await costOf('nobody-else@shop.example')).toBeGreaterThan(cost / 3);
});

it('asks which account when one address and password fit several', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const here = await buildPerson(ctx, { password });
  const there = await buildPerson(otherCtx, { password, email: here.email });
  const result = await enter(ctx, { email: here.email });
  if (!('chooseAccount' in result)) throw new Error('signed in somewhere');
  const ids = [ctx.accountId, otherCtx.accountId];
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(result.chooseAccount.toSorted(byId)).toEqual(
    (await accountNames(ctx.platform, ids)).toSorted(byId),
  );
  const chosen = await enter(ctx, { email: here.email, accountId: otherCtx.accountId });
  expect(chosen).toMatchObject({
    me: { agent: { id: there.id }, account: { id: otherCtx.accountId } },
  });
  const foreign = { email: here.email, accountId: (await freshAccount()).ctx.accountId };
  await expect(enter(ctx, foreign)).rejects.toMatchObject({ code: 'wrong_credentials' });
});

it('does not name accounts in which the password is another', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const here = await buildPerson(ctx, { password });
  await buildPerson(otherCtx, { password: 'quite another one', email: here.email });
  expect(await enter(ctx, { email: here.email })).toMatchObject({ me: { agent: { id: here.id } } });
});

it('keeps nobody out because a stranger guesses elsewhere', async () => {
  const { ctx } = await freshAccount();
  const { email } = await buildPerson(ctx, { password });
  const stranger = { ip: '198.51.100.1', userAgent: 'Test' };
  for (let i = 0; i < 10; i++) {
    await expect(enter(ctx, { email, password: 'guess' }, stranger)).rejects.toMatchObject({
      code: 'wrong_credentials',
    });
  }
  await expect(enter(ctx, { email }, stranger)).rejects.toMatchObject({ code: 'rate_limited' });
  expect(await enter(ctx, { email })).toHaveProperty('me');
});

it('stops after ten wrong passwords for one address, also for the right one', async () => {
  const { ctx } = await freshAccount();
  const { email } = await buildPerson(ctx, { password });
  for (let i = 0; i < 3; i++) await enter(ctx, { email });
  for (let i = 0; i < 10; i++) {
    await expect(enter(ctx, { email, password: `guess ${i}` })).rejects.toMatchObject({
      code: 'wrong_credentials',
    });
  }
  await expect(enter(ctx, { email })).rejects.toMatchObject({ code: 'rate_limited' });
  await expect(enter(ctx, { email: email.toUpperCase() })).rejects.toMatchObject({
    code: 'rate_limited',
  });
  expect(await enter(later(ctx, 16), { email })).toHaveProperty('me');
});

it.each([
  ['disabled', async () => ({ disabled_at: new Date() })],
  ['given another password', async () => ({ password_hash: await hashPassword('another one') })],
])('lets nobody in who is %s while the password is checked', async (_, makeChange) => {
  const { ctx } = await freshAccount();
  const { id, email } = await buildPerson(ctx, { password });
  const change = await makeChange();
  let entering: Promise<unknown> | undefined;
  await transaction(ctx, async (tx) => {
    await lockAgents(tx, id);
    entering = enter(ctx, { email }).catch((error: unknown) => error);
    await untilSomebodyWaits(ctx);
    await changeAgent(tx, id, change);
  });
  expect(await entering).toMatchObject({ code: 'wrong_credentials' });
  expect(await sessionsOf(ctx)).toEqual([]);
});
