import { limits } from '@lingxi/contract';
import { afterAll, expect, it } from 'vitest';
import { freshAccount, stopApps } from '../../../test/database.ts';
import { keepFile } from '../files/index.ts';
import { createTeam } from './create-team.ts';
import { agentsByIds } from './find-by-ids.ts';
import { listAgents } from './list-agents.ts';
import { me } from './me.ts';
import { delivered } from './notifications.ts';
import { audited, buildPerson, published } from './person.fixture.ts';
import { updateMe } from './update-me.ts';
import { updateTeam } from './update-team.ts';

afterAll(stopApps);

const picture = {
  name: 'me.webp',
  bytes: Buffer.from('a picture'),
  mime: 'image/webp',
  width: 256,
  height: 256,
};

it('shows a picture wherever the agent appears, at an address that answers', async () => {
  const { ctx, app } = await freshAccount();
  const person = await buildPerson(ctx);
  const avatarFileId = await keepFile(person.ctx, picture);
  const changed = await updateMe(person.ctx, { avatarFileId }, undefined);
  const url = changed.agent.avatarUrl!;
  expect((await listAgents(ctx, { limit: 50 })).items.at(-1)!.avatarUrl).toBe(url);
  expect((await agentsByIds(ctx, [person.id])).get(person.id)!.avatarUrl).toBe(url);
  const served = await app.http.inject({ url: new URL(url).pathname });
  expect([served.statusCode, served.body]).toEqual([200, 'a picture']);
  expect((await published(ctx)).at(-1)).toBe(`agent.updated ${person.id}`);
  expect((await audited(ctx)).at(-1)).toMatchObject({
    action: 'agent.update',
    details: { hasAvatar: true },
  });

  await updateMe(person.ctx, { avatarFileId: null }, undefined);
  expect((await me(person.ctx)).agent.avatarUrl).toBeNull();
});

it('refuses what is no picture, too large, or somebody else’s', async () => {
  const { ctx } = await freshAccount();
  const [person, other] = [await buildPerson(ctx), await buildPerson(ctx)];
  const put = async (by: typeof person, file: Partial<typeof picture>) =>
    updateMe(
      person.ctx,
      { avatarFileId: await keepFile(by.ctx, { ...picture, ...file }) },
      undefined,
    );
  await expect(put(person, { mime: 'application/pdf' })).rejects.toMatchObject({
    code: 'validation_failed',
    details: { field: 'avatarFileId', reason: 'avatar_image' },
  });
  await expect(put(person, { bytes: Buffer.alloc(limits.avatarBytes + 1) })).rejects.toMatchObject({
    code: 'file_too_large',
    details: { limitMb: 1 },
  });
  await expect(put(other, {})).rejects.toMatchObject({ code: 'file_not_found' });
  expect((await me(person.ctx)).agent.avatarUrl).toBeNull();
});

it('keeps the choices of notices with the agent, and tells nobody when nothing changed', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx);
  expect((await me(person.ctx)).notifications).toEqual(delivered);
  const chosen = {
    ...delivered,
    tone: 'knock' as const,
    quiet: { isOn: true, from: '21:30', to: '07:00' },
    on: { ...delivered.on, queued: { hasSound: false, hasDesktop: true } },
  };
  const after = await updateMe(person.ctx, { notifications: chosen }, undefined);
  expect(after.notifications).toEqual(chosen);
  const before = await published(ctx);
  await updateMe(person.ctx, { notifications: chosen }, undefined);
  expect(await published(ctx)).toEqual(before);
});

it('lets members answer for a team, and nobody who has left it', async () => {
  const { ctx } = await freshAccount();
  const [a, b] = [await buildPerson(ctx), await buildPerson(ctx)];
  const team = await createTeam(ctx, { name: '售后', agentIds: [a.id, b.id], leadIds: [a.id] });
  expect(team.leadIds).toEqual([a.id]);
  const both = await updateTeam(ctx, team.id, { leadIds: [a.id, b.id] });
  expect(both.leadIds.toSorted()).toEqual([a.id, b.id].toSorted());
  expect((await updateTeam(ctx, team.id, { agentIds: [b.id] })).leadIds).toEqual([b.id]);
  await expect(updateTeam(ctx, team.id, { leadIds: [a.id] })).rejects.toMatchObject({
    code: 'validation_failed',
    details: { field: 'leadIds', reason: 'leads_are_members' },
  });
  expect((await audited(ctx)).at(-1)).toMatchObject({
    action: 'team.update',
    details: { agentIds: [b.id], leadIds: [b.id] },
  });
});
