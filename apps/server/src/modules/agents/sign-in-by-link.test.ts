import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import type { Context } from '../../platform/context/index.ts';
import { systemContext } from '../context.ts';
import { createResetLink } from './create-reset-link.ts';
import { createSignInLink } from './create-sign-in-link.ts';
import { invite } from './invite.ts';
import {
  audited,
  buildPerson,
  later,
  publicOf,
  published,
  somewhere,
  tokenOf,
} from './person.fixture.ts';
import { readLink } from './read-link.ts';
import { signIn } from './sign-in.ts';
import { type LinkUse, signInByLink } from './sign-in-by-link.ts';
import { updateAgent } from './update-agent.ts';

const password = 'a new and long one';
const use = (ctx: Context, input: LinkUse) => signInByLink(publicOf(ctx), input, somewhere);
const enter = (ctx: Context, email: string, word: string) =>
  signIn(publicOf(ctx), { email, password: word, isRemembered: false }, somewhere);
const newAgent = { name: '林晨', role: 'agent', teamIds: [], locale: 'zh' } as const;
const inviteTo = (ctx: Context) =>
  invite(ctx, { ...newAgent, teamIds: [], email: `${crypto.randomUUID()}@shop.example` });
const system = (ctx: Context) => systemContext(ctx.platform, ctx.accountId);
const invalid = { code: 'link_invalid' };

const sessionCount = async (ctx: Context, agentId: string) =>
  (
    await ctx.db
      .selectFrom('sessions')
      .select('id')
      .where((e) => e.and({ account_id: ctx.accountId, agent_id: agentId }))
      .execute()
  ).length;

it('lets an invited agent choose a name and a password, once', async () => {
  const { ctx } = await freshAccount();
  const { agent, link } = await inviteTo(ctx);
  expect(agent.joinedAt).toBeNull();
  expect(link.url.startsWith(`${ctx.platform.publicUrl()}/console/link?token=`)).toBe(true);
  const token = tokenOf(link);
  for (let i = 0; i < 2; i++) {
    expect(await readLink(publicOf(ctx), token)).toMatchObject({
      kind: 'invitation',
      email: agent.email,
      name: '林晨',
    });
  }
  const { me, session } = await use(ctx, { token, password, name: '晨' });
  expect(me.agent).toMatchObject({ id: agent.id, name: '晨', joinedAt: expect.any(String) });
  expect(session.token).not.toContain(token);
  expect(await published(ctx)).toContain(`agent.updated ${agent.id}`);
  expect(await enter(ctx, agent.email, password)).toHaveProperty('me');

  await expect(readLink(publicOf(ctx), token)).rejects.toMatchObject(invalid);
  await expect(use(ctx, { token, password })).rejects.toMatchObject(invalid);
  expect((await audited(ctx)).map((e) => e.action)).toEqual([
    'agent.invite',
    'link.create',
    'link.use',
    'agent.sign_in',
    'agent.sign_in',
  ]);
});

it.each(['invitation', 'sign_in'])('%s is used by one of many at once', async (kind) => {
  const { ctx } = await freshAccount();
  const { id } = await buildPerson(ctx, { isJoined: kind === 'sign_in' });
  const link = await (kind === 'sign_in'
    ? createSignInLink(system(ctx), id)
    : createResetLink(ctx, id));
  const word = kind === 'sign_in' ? {} : { password };
  const tries = Array.from({ length: 5 }, () => use(ctx, { token: tokenOf(link), ...word }));
  const results = await Promise.allSettled(tries);
  expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
  for (const r of results) if (r.status === 'rejected') expect(r.reason).toMatchObject(invalid);
  expect(await sessionCount(ctx, id)).toBe(1);
});

it('is not used up by a use without a password', async () => {
  const { ctx } = await freshAccount();
  const token = tokenOf((await inviteTo(ctx)).link);
  await expect(use(ctx, { token })).rejects.toMatchObject({
    code: 'validation_failed',
    details: { field: 'password' },
  });
  expect(await use(ctx, { token, password })).toHaveProperty('me');
});

it.each([
  ['invitation', 7 * 24 * 60],
  ['password_reset', 24 * 60],
  ['sign_in', 15],
  ['first start', 24 * 60],
])('%s ends after %i minutes', async (kind, minutes) => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx, { isJoined: kind !== 'invitation' });
  const link = await (kind === 'sign_in' || kind === 'first start'
    ? createSignInLink(system(ctx), person.id, { isFirstStart: kind === 'first start' })
    : createResetLink(ctx, person.id));
  const token = tokenOf(link);
  const before = later(ctx, minutes - 1);
  const after = later(ctx, minutes + 1);
  const facts = await readLink(publicOf(before), token);
  expect(facts.kind).toBe(kind === 'first start' ? 'sign_in' : kind);
  await expect(readLink(publicOf(after), token)).rejects.toMatchObject(invalid);
  const word = facts.kind === 'sign_in' ? {} : { password };
  await expect(use(after, { token, ...word })).rejects.toMatchObject(invalid);
  expect(await use(before, { token, ...word })).toMatchObject({ me: { agent: { id: person.id } } });
});

it('sets a new password and ends every session and link from before', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx, { password: 'the old password' });
  await enter(ctx, person.email, 'the old password');
  const signInLink = await createSignInLink(system(ctx), person.id);
  const reset = await createResetLink(ctx, person.id);
  await use(ctx, { token: tokenOf(reset), password });
  expect(await sessionCount(ctx, person.id)).toBe(1);
  await expect(use(ctx, { token: tokenOf(signInLink) })).rejects.toMatchObject(invalid);
  await expect(enter(ctx, person.email, 'the old password')).rejects.toMatchObject({
    code: 'wrong_credentials',
  });
  expect(await enter(ctx, person.email, password)).toHaveProperty('me');
});

it('signs in without a password, and sets none', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx, { password: 'the old password' });
  const token = tokenOf(await createSignInLink(system(ctx), person.id));
  await expect(use(ctx, { token, password })).rejects.toMatchObject({ code: 'validation_failed' });
  expect(await use(ctx, { token })).toMatchObject({ me: { agent: { id: person.id } } });
  expect(await enter(ctx, person.email, 'the old password')).toHaveProperty('me');
});

it('replaces the link before of its kind', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx);
  const first = await createResetLink(ctx, person.id);
  const second = await createResetLink(ctx, person.id);
  await expect(readLink(publicOf(ctx), tokenOf(first))).rejects.toMatchObject(invalid);
  expect(await readLink(publicOf(ctx), tokenOf(second))).toMatchObject({ kind: 'password_reset' });
});

it('is of no use to a disabled agent, nor again once they are enabled', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx);
  const token = tokenOf(await createResetLink(ctx, person.id));
  await updateAgent(ctx, person.id, { isDisabled: true });
  await expect(use(ctx, { token, password })).rejects.toMatchObject(invalid);
  await expect(createResetLink(ctx, person.id)).rejects.toMatchObject({
    code: 'agent_unavailable',
  });
  await expect(createSignInLink(system(ctx), person.id)).rejects.toMatchObject({
    code: 'agent_unavailable',
  });
  await updateAgent(ctx, person.id, { isDisabled: false });
  await expect(use(ctx, { token, password })).rejects.toMatchObject(invalid);
});

it('refuses a wrong secret and the ids of another account', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const token = tokenOf((await inviteTo(ctx)).link);
  const [, id, secret] = token.split('.');
  const forged = [
    `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
    `${otherCtx.accountId}.${id}.${secret}`,
    'nonsense',
  ];
  for (const text of forged) {
    await expect(readLink(publicOf(ctx), text)).rejects.toMatchObject(invalid);
    await expect(use(ctx, { token: text, password })).rejects.toMatchObject(invalid);
  }
});

it('is made only for those below, in the own account, and never for oneself', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const admin = await buildPerson(ctx, { role: 'admin' });
  const peer = await buildPerson(ctx, { role: 'admin' });
  const lead = await buildPerson(ctx, { role: 'lead' });
  const refused = { code: 'not_allowed' };
  await expect(createResetLink(admin.ctx, ctx.actor.id!)).rejects.toMatchObject(refused);
  await expect(createResetLink(admin.ctx, peer.id)).rejects.toMatchObject(refused);
  await expect(createResetLink(admin.ctx, admin.id)).rejects.toMatchObject(refused);
  await expect(createResetLink(lead.ctx, peer.id)).rejects.toMatchObject(refused);
  await expect(createSignInLink(ctx, lead.id)).rejects.toMatchObject(refused);
  expect(await createResetLink(admin.ctx, lead.id)).toHaveProperty('url');
  const missing = { code: 'agent_not_found' };
  await expect(createResetLink(otherCtx, lead.id)).rejects.toMatchObject(missing);
  await expect(createSignInLink(system(otherCtx), lead.id)).rejects.toMatchObject(missing);
});
