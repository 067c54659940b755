import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { createTeam } from './create-team.ts';
import { listTeams } from './list-teams.ts';
import { audited, buildPerson, published } from './person.fixture.ts';
import { showAgent } from './show-agents.ts';
import { updateTeam } from './update-team.ts';

const missingAgent = { code: 'agent_not_found' };

it('creates a team with its members, who learn of it', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx);
  const team = await createTeam(ctx, { name: '售后服务组', agentIds: [person.id, person.id] });
  expect(team).toMatchObject({ name: '售后服务组', agentIds: [person.id] });
  expect((await showAgent(ctx, person.id)).teamIds).toEqual([team.id]);
  expect(await published(ctx)).toEqual([`team.updated ${team.id}`, `agent.updated ${person.id}`]);
  expect((await audited(ctx)).at(-1)).toMatchObject({ action: 'team.create', subject: team.id });
});

it('renames it, and changes who belongs to it', async () => {
  const { ctx } = await freshAccount();
  const [stays, leaves, comes] = [
    await buildPerson(ctx),
    await buildPerson(ctx),
    await buildPerson(ctx),
  ];
  const team = await createTeam(ctx, { name: '售前', agentIds: [stays.id, leaves.id] });
  const told = (await published(ctx)).length;
  const patch = { name: '售前咨询组', agentIds: [comes.id, stays.id] };
  const after = await updateTeam(ctx, team.id, patch);
  expect(after.name).toBe('售前咨询组');
  expect(after.agentIds).toEqual([stays.id, comes.id].toSorted());
  expect((await published(ctx)).slice(told).toSorted()).toEqual(
    [
      `team.updated ${team.id}`,
      `agent.updated ${leaves.id}`,
      `agent.updated ${comes.id}`,
    ].toSorted(),
  );
  const entries = (await audited(ctx)).length;
  const events = (await published(ctx)).length;
  expect(await updateTeam(ctx, team.id, patch)).toEqual(after);
  expect(await published(ctx)).toHaveLength(events);
  expect(await audited(ctx)).toHaveLength(entries);
  expect((await updateTeam(ctx, team.id, { agentIds: [] })).agentIds).toEqual([]);
});

it('has no two of one name in an account', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  await createTeam(ctx, { name: '售前', agentIds: [] });
  const second = await createTeam(ctx, { name: '售后', agentIds: [] });
  const taken = { code: 'validation_failed', details: { field: 'name' } };
  await expect(createTeam(ctx, { name: '售前', agentIds: [] })).rejects.toMatchObject(taken);
  await expect(updateTeam(ctx, second.id, { name: '售前' })).rejects.toMatchObject(taken);
  expect(await createTeam(otherCtx, { name: '售前', agentIds: [] })).toHaveProperty('id');
});

it('is for owners and admins', async () => {
  const { ctx } = await freshAccount();
  const team = await createTeam(ctx, { name: '售前', agentIds: [] });
  const lead = await buildPerson(ctx, { role: 'lead' });
  const refused = { code: 'not_allowed', details: { permission: 'team:update' } };
  await expect(createTeam(lead.ctx, { name: 'x', agentIds: [] })).rejects.toMatchObject(refused);
  await expect(updateTeam(lead.ctx, team.id, { name: 'x' })).rejects.toMatchObject(refused);
  expect((await listTeams(lead.ctx, { limit: 50 })).items).toEqual([team]);
});

it('knows nothing of another account', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const foreign = await buildPerson(otherCtx);
  const theirs = await createTeam(otherCtx, { name: '别家', agentIds: [foreign.id] });
  const own = await createTeam(ctx, { name: '自家', agentIds: [] });
  const agentIds = [foreign.id];
  await expect(createTeam(ctx, { name: 'x', agentIds })).rejects.toMatchObject(missingAgent);
  await expect(updateTeam(ctx, own.id, { agentIds })).rejects.toMatchObject(missingAgent);
  await expect(updateTeam(ctx, theirs.id, { name: 'x' })).rejects.toMatchObject({
    code: 'team_not_found',
  });
  expect((await listTeams(ctx, { limit: 50 })).items).toEqual([own]);
  expect((await listTeams(otherCtx, { limit: 50 })).items).toEqual([theirs]);
});
