import { type Role, roles } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { createTeam } from './create-team.ts';
import { type Invitation, invite } from './invite.ts';
import { listAgents } from './list-agents.ts';
import { audited, buildPerson, published } from './person.fixture.ts';

const invitation = (o: Partial<Invitation> = {}): Invitation => ({
  email: `${crypto.randomUUID()}@shop.example`,
  name: '苏敏',
  role: 'agent',
  teamIds: [],
  locale: 'zh',
  ...o,
});

it('creates the agent in their teams, and tells it', async () => {
  const { ctx } = await freshAccount();
  const team = await createTeam(ctx, { name: '售后', agentIds: [] });
  const told = (await published(ctx)).length;
  const input = invitation({ role: 'lead', teamIds: [team.id, team.id], locale: 'en' });
  const { agent } = await invite(ctx, input);
  expect(agent).toMatchObject({
    email: input.email,
    name: '苏敏',
    role: 'lead',
    locale: 'en',
    teamIds: [team.id],
    availability: 'online',
    isConnected: false,
    capacity: 8,
    load: 0,
    disabledAt: null,
    joinedAt: null,
  });
  expect((await published(ctx)).slice(told)).toEqual([
    `agent.updated ${agent.id}`,
    `team.updated ${team.id}`,
  ]);
  expect((await audited(ctx)).slice(-2)).toEqual([
    {
      action: 'agent.invite',
      actor: ctx.actor.id,
      subject: agent.id,
      details: { email: input.email, role: 'lead', teamIds: [team.id] },
    },
    expect.objectContaining({ action: 'link.create', subject: agent.id }),
  ]);
});

it('refuses an address that an agent of the account has, also a disabled one', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const { email } = await buildPerson(ctx);
  await expect(invite(ctx, invitation({ email }))).rejects.toMatchObject({
    code: 'email_taken',
    details: { email },
  });
  expect((await invite(otherCtx, invitation({ email }))).agent.email).toBe(email);
});

it('invites one of two at once to the same address', async () => {
  const { ctx } = await freshAccount();
  const same = invitation();
  const results = await Promise.allSettled([invite(ctx, same), invite(ctx, same)]);
  const refused = results.find((r) => r.status === 'rejected');
  expect(refused?.reason).toMatchObject({ code: 'email_taken' });
  expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
});

const mayInvite: Record<Role, Role[]> = {
  owner: ['owner', 'admin', 'lead', 'agent'],
  admin: ['lead', 'agent'],
  lead: [],
  agent: [],
};

it.each(roles)('%s invites whom the rules allow', async (role) => {
  const { ctx } = await freshAccount();
  const actor = await buildPerson(ctx, { role });
  for (const wanted of roles) {
    const inviting = invite(actor.ctx, invitation({ role: wanted }));
    if (mayInvite[role].includes(wanted)) expect((await inviting).agent.role).toBe(wanted);
    else await expect(inviting, wanted).rejects.toMatchObject({ code: 'not_allowed' });
  }
});

it('refuses a team of another account, and leaves nothing behind', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const foreign = await createTeam(otherCtx, { name: '别家', agentIds: [] });
  const input = invitation({ teamIds: [foreign.id] });
  await expect(invite(ctx, input)).rejects.toMatchObject({ code: 'team_not_found' });
  const { items } = await listAgents(ctx, { limit: 50 });
  expect(items.map((a) => a.email)).not.toContain(input.email);
});
