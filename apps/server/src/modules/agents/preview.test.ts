import { type Role, rolePermissions, roles } from '@lingxi/contract';
import { afterAll, expect, it } from 'vitest';
import { freshAccount, stopApps } from '../../../test/database.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { createTeam } from './create-team.ts';
import { openSession } from './open-session.ts';
import { audited, buildPerson, somewhere } from './person.fixture.ts';
import { startPreview, stopPreview } from './preview.ts';
import { rightsOf } from './rights.ts';
import { sessionContext } from './session-context.ts';
import { parseToken } from './token.ts';
import { updateAgent } from './update-agent.ts';
import { updateMe } from './update-me.ts';

afterAll(stopApps);

async function start(role: Role = 'owner') {
  const { ctx, platform, app } = await freshAccount();
  const person = await buildPerson(ctx, { role });
  const { token } = await transaction(person.ctx, (tx) =>
    openSession(tx, { agentId: person.id, by: 'password', isRemembered: false, client: somewhere }),
  );
  const sessionId = parseToken(token)!.id;
  const session = () => sessionContext(platform, { accountId: ctx.accountId, sessionId });
  return { owner: ctx, person, app, sessionId, session, cookie: `lingxi_session=${token}` };
}

it('gives the session the rights of the role and team, until it is stopped', async () => {
  const { owner, sessionId, session, person } = await start();
  const team = await createTeam(owner, { name: '售后', agentIds: [] });
  const me = await startPreview(await session(), { role: 'agent', teamId: team.id }, sessionId);
  expect(me).toMatchObject({
    agent: { id: person.id, role: 'agent', teamIds: [team.id] },
    permissions: rolePermissions.agent,
    scope: 'teams',
    preview: { role: 'agent', teamId: team.id, ownRole: 'owner' },
  });
  const seen = await session();
  expect([...(seen.may as Set<string>)].toSorted()).toEqual([...rolePermissions.agent].toSorted());
  expect([seen.scope, seen.teamIds]).toEqual(['teams', [team.id]]);

  const back = await stopPreview(seen, sessionId);
  expect(back).toMatchObject({ agent: { role: 'owner' }, scope: 'all', preview: null });
  expect((await audited(owner)).filter((e) => e.action.startsWith('preview.'))).toMatchObject([
    { action: 'preview.start', actor: person.id, details: { role: 'agent', teamId: team.id } },
    { action: 'preview.stop', actor: person.id, details: { role: 'agent' } },
  ]);
});

it('writes nothing meanwhile, by verb or over HTTP, and can still be left', async () => {
  const { sessionId, session, app, cookie } = await start();
  await startPreview(await session(), { role: 'lead' }, sessionId);
  await expect(updateMe(await session(), { name: '新名' }, sessionId)).rejects.toMatchObject({
    code: 'previewing',
  });
  const headers = { cookie, 'sec-fetch-site': 'same-origin', 'accept-language': 'zh' };
  const send = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) =>
    app.http.inject({ method, url, headers, ...(payload ? { payload } : {}) });
  const refused = await send('PATCH', '/v1/session/me', { name: '新名' });
  expect([refused.statusCode, refused.json().error.code]).toEqual([403, 'previewing']);
  expect((await send('POST', '/v1/conversations/pull', {})).json().error.code).toBe('previewing');
  expect((await send('GET', '/v1/api-keys')).json().error).toMatchObject({ code: 'not_allowed' });
  expect((await send('GET', '/v1/session')).json().agent.role).toBe('lead');
  // A preview inside a preview would be a way up.
  expect((await send('POST', '/v1/session/preview', { role: 'admin' })).statusCode).toBe(403);
  expect((await send('DELETE', '/v1/session/preview')).json().preview).toBeNull();
  expect((await send('GET', '/v1/api-keys')).statusCode).toBe(200);
});

it.each<[Role, Role]>([
  ['owner', 'owner'],
  ['admin', 'admin'],
])('refuses %s a look as %s', async (own, role) => {
  const { sessionId, session } = await start(own);
  await expect(
    startPreview(await session(), { role: role as 'admin' }, sessionId),
  ).rejects.toMatchObject({ code: 'validation_failed', details: { reason: 'lower_role' } });
});

it('is for owners and admins alone, in a session of theirs', async () => {
  const lead = await start('lead');
  await expect(
    startPreview(await lead.session(), { role: 'agent' }, lead.sessionId),
  ).rejects.toMatchObject({ code: 'not_allowed' });
  const { session, owner } = await start();
  for (const id of [undefined, lead.sessionId]) {
    await expect(startPreview(await session(), { role: 'agent' }, id)).rejects.toMatchObject({
      code: 'session_not_found',
    });
  }
  expect((await audited(owner)).filter((e) => e.action === 'preview.start')).toEqual([]);
});

it('never gives back what the role has lost since', async () => {
  const { owner, person, sessionId, session } = await start('admin');
  await startPreview(await session(), { role: 'lead' }, sessionId);
  await updateAgent(owner, person.id, { role: 'agent' });
  const { may, scope } = await session();
  expect(
    [...(may as Set<string>)].filter((p) => !rolePermissions.agent.includes(p as never)),
  ).toEqual([]);
  expect(scope).toBe('teams');
});

it('only ever takes away, whatever is previewed', () => {
  const own = { teamIds: ['a', 'b'] };
  for (const role of roles) {
    for (const previewed of roles) {
      for (const teamId of [null, 'a', 'c']) {
        const plain = rightsOf({ ...own, role }, null);
        const seen = rightsOf({ ...own, role }, { role: previewed, teamId });
        expect([...seen.may].every((p) => plain.may.has(p))).toBe(true);
        if (plain.scope === 'all') continue;
        expect(seen.scope).not.toBe('all');
        expect(seen.teamIds.every((t) => plain.teamIds.includes(t))).toBe(true);
      }
    }
  }
});
