import type { FastifyInstance } from 'fastify';
import { afterEach, expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { createHttpApp } from '../../platform/http/app.ts';
import type { Platform } from '../../platform/index.ts';
import { accounts } from '../accounts/index.ts';
import { authenticateAgent, authenticateAgentByCookie } from './authenticate.ts';
import { createApiKey } from './create-api-key.ts';
import { agents } from './index.ts';
import { buildPerson, later } from './person.fixture.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { sessionContext } from './session-context.ts';
import { changeAgent } from './store.ts';
import { parseToken } from './token.ts';
import { updateAgent } from './update-agent.ts';

const password = 'correct horse battery';
const origin = 'http://localhost';
const apps: FastifyInstance[] = [];

afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

async function open(platform: Platform, o: { trustProxy?: number } = {}): Promise<FastifyInstance> {
  const config = { ...platform.config, isRateLimited: false, isChecked: true, ...o };
  const routes = [...accounts.routes!, ...agents.routes!];
  const app = await createHttpApp({ ...platform, config }, routes, {
    agent: (request, locale) => authenticateAgent(platform, request, locale),
    visitor: () => Promise.reject(new Error('no visitor is expected here')),
  });
  apps.push(app);
  return app;
}

async function enter(
  app: FastifyInstance,
  email: string,
  o: { isRemembered?: boolean; headers?: Record<string, string> } = {},
) {
  const response = await app.inject({
    method: 'POST',
    url: '/v1/session',
    headers: o.headers ?? {},
    payload: { email, password, isRemembered: o.isRemembered ?? false },
  });
  expect(response.statusCode, response.body).toBe(200);
  const [cookie] = response.cookies as { name: string; value: string }[];
  return {
    cookie: `${cookie!.name}=${cookie!.value}`,
    header: String(response.headers['set-cookie']),
  };
}

/** False once the session ended, the password was changed or the agent was disabled. */
const isSessionValid = (platform: Platform, session: { accountId: string; sessionId: string }) =>
  sessionContext(platform, session).then(
    () => true,
    () => false,
  );

const get = (app: FastifyInstance, headers: Record<string, string>, url = '/v1/session') =>
  app.inject({ url, headers });

async function start() {
  const { ctx, platform } = await freshAccount();
  const person = await buildPerson(ctx, { password, locale: 'en', role: 'lead' });
  const app = await open(platform);
  return { ctx, platform, person, app };
}

it('signs in with a cookie that scripts and other sites cannot use', async () => {
  const { app, person } = await start();
  const { cookie, header } = await enter(app, person.email);
  expect(header).toMatch(/^lingxi_session=[\w.-]+; Path=\/; HttpOnly; SameSite=Lax$/);
  const me = await get(app, { cookie });
  expect(me.json()).toMatchObject({ agent: { id: person.id }, scope: 'teams' });

  const remembered = await enter(app, person.email, { isRemembered: true });
  expect(remembered.header).toContain('Max-Age=34560000');
});

it('marks the cookie as secure behind TLS', async () => {
  const { ctx, platform } = await freshAccount();
  const { email } = await buildPerson(ctx, { password });
  const behindProxy = await open(platform, { trustProxy: 1 });
  const headers = { 'x-forwarded-proto': 'https' };
  expect((await enter(behindProxy, email, { headers })).header).toContain('; Secure');
  expect((await enter(await open(platform), email, { headers })).header).not.toContain('Secure');
});

it('refuses what is no session', async () => {
  const { app, person, ctx } = await start();
  const { cookie } = await enter(app, person.email);
  const other = (await freshAccount()).ctx.accountId;
  const wrong = [
    '',
    'lingxi_session=',
    'lingxi_session=a.b.c',
    `${cookie.slice(0, -2)}${cookie.endsWith('A') ? 'BB' : 'AA'}`,
    cookie.replace(ctx.accountId, other),
  ];
  for (const value of wrong) {
    const response = await get(app, value ? { cookie: value } : {});
    expect([response.statusCode, response.json().error.code]).toEqual([401, 'not_signed_in']);
  }
});

it('signs out', async () => {
  const { app, person } = await start();
  const { cookie } = await enter(app, person.email);
  const headers = { cookie, origin };
  const response = await app.inject({ method: 'DELETE', url: '/v1/session', headers });
  expect(response.statusCode).toBe(200);
  expect(String(response.headers['set-cookie'])).toContain('lingxi_session=;');
  expect((await get(app, { cookie })).statusCode).toBe(401);
});

it('refuses at the very next request whoever was disabled', async () => {
  const { app, person, ctx, platform } = await start();
  const { cookie } = await enter(app, person.email);
  const token = parseToken(cookie.split('=')[1])!;
  const session = { accountId: ctx.accountId, sessionId: token.id };
  expect((await get(app, { cookie })).statusCode).toBe(200);
  expect(await isSessionValid(platform, session)).toBe(true);
  await updateAgent(ctx, person.id, { isDisabled: true });
  expect((await get(app, { cookie })).statusCode).toBe(401);
  expect(await isSessionValid(platform, session)).toBe(false);
});

it('does not trust a session alone: the agent has to be enabled', async () => {
  const { app, person, ctx } = await start();
  const { cookie } = await enter(app, person.email);
  await transaction(ctx, (tx) => changeAgent(tx, person.id, { disabled_at: new Date() }));
  expect((await get(app, { cookie })).statusCode).toBe(401);
});

it('takes a changed role at the very next request', async () => {
  const { app, person, ctx } = await start();
  const { cookie } = await enter(app, person.email);
  expect((await get(app, { cookie }, '/v1/api-keys')).statusCode).toBe(403);
  await updateAgent(ctx, person.id, { role: 'admin' });
  expect((await get(app, { cookie }, '/v1/api-keys')).statusCode).toBe(200);
});

it.each([
  ['no origin at all', {}, 403],
  ['another site', { origin: 'https://evil.example' }, 403],
  ['another port of the same machine', { origin: 'http://localhost:8080' }, 403],
  ['a sandboxed page', { origin: 'null' }, 403],
  ['a sibling domain', { 'sec-fetch-site': 'same-site' }, 403],
  ['the same origin', { origin: 'http://localhost' }, 200],
  ['the same origin behind TLS', { origin: 'https://localhost:80' }, 200],
  ['the same origin, said by the browser', { 'sec-fetch-site': 'same-origin' }, 200],
])('lets a cookie change something from %s or not', async (_, headers, status) => {
  const { app, person } = await start();
  const { cookie } = await enter(app, person.email);
  const response = await app.inject({
    method: 'POST',
    url: '/v1/session/availability',
    headers: { cookie, ...headers },
    payload: { availability: 'busy' },
  });
  expect(response.statusCode).toBe(status);
  if (status === 403) expect(response.json().error.code).toBe('not_allowed');
  expect((await get(app, { cookie, ...headers })).statusCode).toBe(200);
});

it('takes the public URL for its own origin, where a proxy changed the host', async () => {
  const { platform, ctx } = await freshAccount();
  const { email } = await buildPerson(ctx, { password });
  const app = await open(platform);
  const { cookie } = await enter(app, email);
  const response = await app.inject({
    method: 'POST',
    url: '/v1/session/availability',
    headers: { cookie, host: 'backend.internal:3000', origin: platform.publicUrl() },
    payload: { availability: 'busy' },
  });
  expect(response.statusCode).toBe(200);
});

/** What `authenticateAgent` reads of a request, as the socket's upgrade has it. */
const upgrade = (cookie: string, headers: { [name: string]: string | undefined }) => {
  const [name, value] = cookie.split('=') as [string, string];
  return {
    id: 'request',
    ip: '203.0.113.7',
    method: 'GET',
    host: 'desk.example',
    cookies: { [name]: value },
    headers: { upgrade: 'websocket', ...headers },
  };
};

it('opens a socket for its own pages and for programs, never for another site', async () => {
  const { app, person, platform } = await start();
  const { cookie } = await enter(app, person.email);
  const foreign = upgrade(cookie, { origin: 'https://evil.example' });
  const refused = { code: 'not_allowed' };
  await expect(authenticateAgent(platform, foreign, 'zh')).rejects.toMatchObject(refused);
  await expect(authenticateAgentByCookie(platform, foreign, 'zh')).rejects.toMatchObject(refused);
  for (const headers of [{ origin: 'https://desk.example' }, {}]) {
    const request = upgrade(cookie, headers);
    expect((await authenticateAgent(platform, request, 'zh')).actor.id).toBe(person.id);
    const { ctx, sessionId } = await authenticateAgentByCookie(platform, request, 'zh');
    expect(ctx.actor).toEqual({ kind: 'agent', id: person.id, name: '林晨' });
    expect(sessionId).toBe(parseToken(cookie.split('=')[1])!.id);
  }
  const nobody = upgrade('other=1', {});
  await expect(authenticateAgentByCookie(platform, nobody, 'zh')).rejects.toMatchObject({
    code: 'not_signed_in',
  });
});

it('speaks the language that is asked for, or else the agent’s own', async () => {
  const { app, person, platform } = await start();
  const { cookie } = await enter(app, person.email);
  const own = upgrade(cookie, {});
  expect((await authenticateAgent(platform, own, 'zh')).locale).toBe('en');
  const asked = upgrade(cookie, { 'accept-language': 'zh-CN' });
  expect((await authenticateAgent(platform, asked, 'zh')).locale).toBe('zh');
});

it('goes on for as long as it is used, and writes that once an hour', async () => {
  const { app, person, ctx } = await start();
  const { cookie } = await enter(app, person.email);
  const id = parseToken(cookie.split('=')[1])!.id;
  const at = (minutes: number) =>
    authenticateAgent(later(ctx, minutes).platform, upgrade(cookie, {}), 'zh');
  const expiry = async () =>
    (
      await ctx.db
        .selectFrom('sessions')
        .select('expires_at')
        .where((e) => e.and({ account_id: ctx.accountId, id }))
        .executeTakeFirstOrThrow()
    ).expires_at.getTime();
  const first = await expiry();
  await at(50);
  expect(await expiry()).toBe(first);
  await at(11 * 60);
  expect(await expiry()).toBeGreaterThanOrEqual(first + 11 * 3600_000);
  await at(22 * 60);
  await expect(at(35 * 60)).rejects.toMatchObject({ code: 'not_signed_in' });
});

it('keeps a remembered session for thirty days without use', async () => {
  const { app, person, ctx } = await start();
  const { cookie } = await enter(app, person.email, { isRemembered: true });
  const at = (days: number) =>
    authenticateAgent(later(ctx, days * 1440).platform, upgrade(cookie, {}), 'zh');
  await at(29.9);
  await at(59);
  await expect(at(90)).rejects.toMatchObject({ code: 'not_signed_in' });
});

it('keeps the session in which the password was changed', async () => {
  const { app, person } = await start();
  const [here, there] = [await enter(app, person.email), await enter(app, person.email)];
  const response = await app.inject({
    method: 'PATCH',
    url: '/v1/session/me',
    headers: { cookie: here.cookie, origin },
    payload: { currentPassword: password, newPassword: 'a much better one' },
  });
  expect(response.statusCode, response.body).toBe(200);
  expect((await get(app, { cookie: here.cookie })).statusCode).toBe(200);
  expect((await get(app, { cookie: there.cookie })).statusCode).toBe(401);
});

it('knows a program by its key: with an admin’s rights, in its own account, until revoked', async () => {
  const { app, ctx, platform } = await start();
  const { apiKey, secret } = await createApiKey(ctx, '订单系统');
  const headers = { authorization: `Bearer ${secret}` };
  const key = await authenticateAgent(
    platform,
    { ...upgrade('x=1', headers), method: 'POST' },
    'zh',
  );
  expect(key).toMatchObject({
    accountId: ctx.accountId,
    actor: { kind: 'system', id: apiKey.id, name: '订单系统' },
    scope: 'all',
  });
  const created = await app.inject({
    method: 'POST',
    url: '/v1/teams',
    headers,
    payload: { name: '售后' },
  });
  expect(created.statusCode, created.body).toBe(200);
  const listed = await get(app, headers, '/v1/api-keys');
  expect(listed.json().items[0].lastUsedAt).not.toBeNull();
  expect((await get(app, headers)).statusCode).toBe(403);

  await revokeApiKey(ctx, apiKey.id);
  expect((await get(app, headers, '/v1/api-keys')).statusCode).toBe(401);
});

it('refuses a key that is wrong, also beside a good cookie', async () => {
  const { app, person, ctx } = await start();
  const { cookie } = await enter(app, person.email);
  const { secret } = await createApiKey(ctx, 'a');
  const other = (await freshAccount()).ctx.accountId;
  const wrong = [
    secret,
    'Bearer ',
    `Bearer ${secret.slice(3)}`,
    `Bearer ${secret.slice(0, -2)}${secret.endsWith('A') ? 'BB' : 'AA'}`,
    `Bearer ${secret.replace(ctx.accountId, other)}`,
    'Basic YTpi',
  ];
  for (const authorization of wrong) {
    const response = await get(app, { authorization, cookie }, '/v1/agents');
    expect(response.statusCode, authorization).toBe(401);
  }
});

it('answers every list and link through the contract', async () => {
  const { app, ctx, platform } = await start();
  const owner = await buildPerson(ctx, { role: 'owner', password });
  const { cookie } = await enter(app, owner.email);
  const headers = { cookie, origin };
  const invited = await app.inject({
    method: 'POST',
    url: '/v1/agents',
    headers,
    payload: { email: `${crypto.randomUUID()}@Shop.example`, name: '陆航' },
  });
  expect(invited.statusCode, invited.body).toBe(200);
  const { agent, link } = invited.json();
  expect(agent.email).toMatch(/@shop\.example$/);
  const token = new URL(link.url).searchParams.get('token');
  const read = await app.inject({
    method: 'POST',
    url: '/v1/session/link/read',
    payload: { token },
  });
  expect(read.json()).toMatchObject({ kind: 'invitation', email: agent.email });
  const joined = await app.inject({
    method: 'POST',
    url: '/v1/session/link',
    payload: { token, password },
  });
  expect(joined.json()).toMatchObject({ agent: { id: agent.id } });
  expect(String(joined.headers['set-cookie'])).toContain('lingxi_session=');
  for (const url of ['/v1/agents', '/v1/teams', '/v1/api-keys', '/v1/account']) {
    expect((await get(app, headers, url)).statusCode, url).toBe(200);
  }
  const reset = await app.inject({
    method: 'POST',
    url: `/v1/agents/${agent.id}/reset-link`,
    headers,
  });
  expect(reset.json().url).toContain(`${platform.publicUrl()}/console/link?token=`);
  const changed = await app.inject({
    method: 'PATCH',
    url: `/v1/agents/${agent.id}`,
    headers,
    payload: { capacity: 2 },
  });
  expect(changed.json()).toMatchObject({ id: agent.id, capacity: 2 });
});
