import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import type { Context } from '../../platform/context/index.ts';
import { createTeam } from './create-team.ts';
import { audited, buildPerson, publicOf, published, somewhere } from './person.fixture.ts';
import { showAgent } from './show-agents.ts';
import { signIn } from './sign-in.ts';
import { updateAgent } from './update-agent.ts';

const refused = { code: 'not_allowed' };
const since = async (ctx: Context, told: number) => (await published(ctx)).slice(told);

it('changes name, role, capacity and teams, and tells only what changed', async () => {
  const { ctx } = await freshAccount();
  const before = await createTeam(ctx, { name: '售前', agentIds: [] });
  const stays = await createTeam(ctx, { name: '售后', agentIds: [] });
  const after = await createTeam(ctx, { name: '大客户', agentIds: [] });
  const person = await buildPerson(ctx, { teamIds: [before.id, stays.id] });
  const told = (await published(ctx)).length;
  const patch = { name: '林晨', role: 'lead', capacity: 3, teamIds: [stays.id, after.id] } as const;
  const changed = await updateAgent(ctx, person.id, { ...patch, teamIds: [...patch.teamIds] });
  expect(changed).toMatchObject({ name: '林晨', role: 'lead', capacity: 3 });
  expect(changed.teamIds).toEqual([stays.id, after.id].toSorted());
  expect((await since(ctx, told)).toSorted()).toEqual(
    [
      `agent.updated ${person.id}`,
      `team.updated ${before.id}`,
      `team.updated ${after.id}`,
    ].toSorted(),
  );
  expect((await audited(ctx)).at(-1)).toEqual({
    action: 'agent.update',
    actor: ctx.actor.id,
    subject: person.id,
    details: { role: 'lead', capacity: 3, teamIds: [stays.id, after.id] },
  });

  const quiet = (await published(ctx)).length;
  await updateAgent(ctx, person.id, { ...patch, teamIds: [after.id, stays.id], isDisabled: false });
  expect(await since(ctx, quiet)).toEqual([]);
});

it('ends the sessions of an agent who is disabled', async () => {
  const { ctx } = await freshAccount();
  const password = 'long enough for all';
  const person = await buildPerson(ctx, { password });
  const enter = () =>
    signIn(publicOf(ctx), { email: person.email, password, isRemembered: true }, somewhere);
  await enter();
  const disabled = await updateAgent(ctx, person.id, { isDisabled: true });
  expect(disabled.disabledAt).not.toBeNull();
  const sessions = ctx.db.selectFrom('sessions').select('id').where('agent_id', '=', person.id);
  expect(await sessions.execute()).toEqual([]);
  await expect(enter()).rejects.toMatchObject({ code: 'wrong_credentials' });
  expect((await updateAgent(ctx, person.id, { isDisabled: false })).disabledAt).toBeNull();
  expect(await enter()).toHaveProperty('me');
});

it('lets nobody give more than they have, or touch those beside or above', async () => {
  const { ctx } = await freshAccount();
  const [admin, peer, agent, lead] = [
    await buildPerson(ctx, { role: 'admin' }),
    await buildPerson(ctx, { role: 'admin' }),
    await buildPerson(ctx),
    await buildPerson(ctx, { role: 'lead' }),
  ];
  for (const role of ['owner', 'admin'] as const) {
    await expect(updateAgent(admin.ctx, agent.id, { role })).rejects.toMatchObject(refused);
    await expect(
      updateAgent(admin.ctx, admin.id, { role: role === 'admin' ? 'owner' : role }),
    ).rejects.toMatchObject(refused);
  }
  await expect(updateAgent(admin.ctx, peer.id, { role: 'agent' })).rejects.toMatchObject(refused);
  await expect(updateAgent(admin.ctx, peer.id, { isDisabled: true })).rejects.toMatchObject(
    refused,
  );
  await expect(updateAgent(admin.ctx, ctx.actor.id!, { capacity: 1 })).rejects.toMatchObject(
    refused,
  );
  await expect(updateAgent(lead.ctx, agent.id, { name: 'x' })).rejects.toMatchObject(refused);
  await expect(updateAgent(agent.ctx, agent.id, { capacity: 99 })).rejects.toMatchObject(refused);

  expect(await updateAgent(admin.ctx, agent.id, { role: 'lead' })).toMatchObject({ role: 'lead' });
  expect(await updateAgent(admin.ctx, admin.id, { capacity: 2, role: 'admin' })).toMatchObject({
    capacity: 2,
  });
  expect(await updateAgent(ctx, agent.id, { role: 'owner' })).toMatchObject({ role: 'owner' });
});

it('asks for the role the caller has now, not when they came', async () => {
  const { ctx } = await freshAccount();
  const second = await buildPerson(ctx, { role: 'owner' });
  const agent = await buildPerson(ctx);
  await updateAgent(ctx, second.id, { role: 'admin' });
  await expect(updateAgent(second.ctx, agent.id, { role: 'owner' })).rejects.toMatchObject(refused);
});

it('gives an API key the rank of an admin', async () => {
  const { ctx } = await freshAccount();
  const agent = await buildPerson(ctx);
  const key: Context = { ...ctx, actor: { kind: 'system', id: crypto.randomUUID(), name: 'shop' } };
  expect(await updateAgent(key, agent.id, { role: 'lead' })).toMatchObject({ role: 'lead' });
  await expect(updateAgent(key, agent.id, { role: 'admin' })).rejects.toMatchObject(refused);
  await expect(updateAgent(key, ctx.actor.id!, { name: 'x' })).rejects.toMatchObject(refused);
});

it('keeps one owner who can still come in', async () => {
  const { ctx } = await freshAccount();
  const last = await buildPerson(ctx, { role: 'owner' });
  await updateAgent(last.ctx, ctx.actor.id!, { role: 'agent' });
  const invited = await buildPerson(ctx, { role: 'owner', isJoined: false });
  const disabled = await buildPerson(ctx, { role: 'owner' });
  await updateAgent(last.ctx, disabled.id, { isDisabled: true });
  const kept = { code: 'last_owner' };
  await expect(updateAgent(last.ctx, last.id, { role: 'admin' })).rejects.toMatchObject(kept);
  await expect(updateAgent(last.ctx, last.id, { isDisabled: true })).rejects.toMatchObject(kept);
  expect(await showAgent(ctx, last.id)).toMatchObject({ role: 'owner', disabledAt: null });
  // The others do not count, so they may go.
  await updateAgent(last.ctx, invited.id, { role: 'agent' });
  await updateAgent(last.ctx, disabled.id, { isDisabled: false });
  expect(await updateAgent(last.ctx, last.id, { role: 'admin' })).toMatchObject({ role: 'admin' });
});

it('lets only one of two last owners go, however close together', async () => {
  for (let round = 0; round < 5; round++) {
    const { ctx } = await freshAccount();
    const [a, b] = [
      await buildPerson(ctx, { role: 'owner' }),
      await buildPerson(ctx, { role: 'owner' }),
    ];
    await updateAgent(a.ctx, ctx.actor.id!, { role: 'agent' });
    const results = await Promise.allSettled([
      updateAgent(a.ctx, a.id, { role: 'agent' }),
      updateAgent(b.ctx, b.id, { isDisabled: true }),
    ]);
    expect(results.map((r) => r.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { reason } = results.find((r) => r.status === 'rejected')!;
    expect(reason).toMatchObject({ code: 'last_owner' });
  }
});

it('finds neither agents nor teams of another account', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const foreign = await buildPerson(otherCtx);
  const team = await createTeam(otherCtx, { name: '别家', agentIds: [] });
  const own = await buildPerson(ctx);
  await expect(updateAgent(ctx, foreign.id, { name: 'x' })).rejects.toMatchObject({
    code: 'agent_not_found',
  });
  await expect(updateAgent(ctx, foreign.id, { isDisabled: true })).rejects.toMatchObject({
    code: 'agent_not_found',
  });
  await expect(updateAgent(ctx, own.id, { teamIds: [team.id] })).rejects.toMatchObject({
    code: 'team_not_found',
  });
  expect(await showAgent(otherCtx, foreign.id)).toMatchObject({ disabledAt: null });
});
