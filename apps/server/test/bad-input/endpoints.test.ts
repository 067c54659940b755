import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isId } from '../../src/platform/ids.ts';
import { stopApps } from '../database.ts';
import { type Call, headersOf, injectionOf, urlOf } from '../isolation/http.ts';
import type { World } from '../isolation/world.ts';
import { endpoints, keysFor, sampleCall, textsIn, wrongOnes } from './calls.ts';
import { badCursors } from './cursors.ts';
import { jsonOf } from './mutations.ts';
import { expectAnswer, expectRefusal } from './refusal.ts';
import { shapeOf } from './shape.ts';
import { buildVictim, type Victim } from './victim.ts';

let victim: Victim;
let world: World;

beforeAll(async () => {
  victim = await buildVictim();
  world = victim.world;
});
afterAll(stopApps);

describe('a body that is wrong in one place', () => {
  it.for(endpoints.filter(([, e]) => e.body))('%s', async ([name, e]) => {
    const call = sampleCall(world, name, e);
    const wrong = wrongOnes(name, e, 'body', call.body);
    expect(wrong.length).toBeGreaterThan(5);
    const was = await victim.written();
    for (const { what, value } of wrong) {
      const injection = injectionOf(e, { ...call, body: undefined }, keysFor(world, name));
      const payload = jsonOf(value);
      const headers = { ...injection.headers, 'content-type': 'application/json' };
      expectRefusal(await world.app.http.inject({ ...injection, headers, payload }), what);
    }
    await victim.expectUntouched(was, name);
  });
});

describe('a path that is wrong', () => {
  const rawSegments = ['%00', '%ff', '%ED%A0%80', '%', 'x'.repeat(300), 'x'.repeat(5000)];
  it.for(endpoints.filter(([, e]) => e.params))('%s', async ([name, e]) => {
    const call = sampleCall(world, name, e);
    const was = await victim.written();
    for (const { what, value, kind } of wrongOnes(name, e, 'params', call.params)) {
      const params = textsIn(value);
      // A segment that is not there, or is empty, is another path.
      if (!params || Object.keys(call.params).some((k) => !params[k])) continue;
      // As a text it may be right after all.
      if (kind === 'maybe' && e.params!.safeParse(params).success) continue;
      const answer = world.app.http.inject(
        injectionOf(e, { ...call, params }, keysFor(world, name)),
      );
      expectRefusal(await answer, what);
    }
    for (const key of Object.keys(call.params)) {
      for (const segment of rawSegments) {
        const url = urlOf(e, { ...call, params: { ...call.params, [key]: '~' } });
        const injection = {
          ...injectionOf(e, call, keysFor(world, name)),
          url: url.replace('~', segment),
        };
        expectRefusal(await world.app.http.inject(injection), `${key} = ${segment.slice(0, 20)}`);
      }
    }
    await victim.expectUntouched(was, name);
  });
});

describe('a query that is wrong', () => {
  it.for(endpoints.filter(([, e]) => e.query))('%s', async ([name, e]) => {
    const call = sampleCall(world, name, e);
    const was = await victim.written();
    const ask = (search: string) =>
      world.app.http.inject({
        method: e.method,
        url: `${urlOf(e, { ...call, query: {} })}?${search}`,
        headers: headersOf(e, keysFor(world, name)),
      });
    for (const { what, value } of wrongOnes(name, e, 'query', call.query)) {
      const query = textsIn(value);
      if (!query) continue;
      const search = String(new URLSearchParams(query));
      const isRight = e.query!.safeParse(query).success;
      (isRight ? expectAnswer : expectRefusal)(await ask(search), what);
    }
    for (const key of Object.keys(call.query)) {
      const twice = new URLSearchParams(textsIn(call.query));
      twice.append(key, twice.get(key)!);
      expectRefusal(await ask(String(twice)), `${key} twice`);
    }
    for (const limit of ['0', '-1', '201', '1.5', 'abc', '1e9', 'NaN', 'Infinity', '%ff', '%00']) {
      if (!('limit' in call.query)) continue;
      const { limit: _, ...rest } = call.query;
      const others = new URLSearchParams(rest as Record<string, string>);
      expectRefusal(await ask(`${others}&limit=${limit}`), `limit=${limit}`);
    }
    expectRefusal(await ask(`${Object.keys(call.query)[0]}=${'x'.repeat(10_000)}`), 'huge');
    await victim.expectUntouched(was, name);
  });

  const paged = endpoints.filter(([, e]) => {
    const shape = e.query && shapeOf(e.query);
    return shape?.properties?.cursor;
  });
  it.for(paged)('%s: cursors that no list has made', async ([name, e]) => {
    const call = sampleCall(world, name, e);
    for (const cursor of badCursors) {
      const answer = await world.app.http.inject(
        injectionOf(e, { ...call, query: { ...call.query, cursor } }, keysFor(world, name)),
      );
      const text = Buffer.from(cursor, 'base64url').toString().slice(0, 80);
      expectRefusal(answer, `cursor ${text}`);
    }
  });
});

describe('addresses outside the contract', () => {
  const paths = [
    '/v1/files/x/y',
    '/v1/files/a.b.c.d/y',
    `/v1/files/${'x'.repeat(5000)}/y`,
    '/v1/files/%ff/y',
    '/v1/files/a.b.c.d/%00',
    '/v1/nothing',
    '/v1/agents//reset-link',
    '/v1/%ff',
  ];
  it.for(paths)('%s', async (url) => {
    expectRefusal(await world.app.http.inject({ method: 'GET', url }), url);
  });
  it.for(['/h5/%ff', '/console/%ff', '/shop/%00', '/widget/..%2f..%2fpackage.json'])(
    '%s',
    async (url) => {
      const { statusCode } = await world.app.http.inject({ method: 'GET', url });
      expect(statusCode).toBeGreaterThanOrEqual(400);
      expect(statusCode).toBeLessThan(500);
    },
  );
});

it.for(endpoints.filter(([, e]) => e.auth !== 'public'))(
  '%s: a key that is none',
  async ([name, e]) => {
    const request = injectionOf(e, sampleCall(world, name, e));
    const id = '01890000-0000-7000-8000-000000000000';
    const secret = 'x'.repeat(32);
    const was = await victim.written();
    for (const key of [
      '',
      'x',
      'x'.repeat(9000),
      `${id}.${id}.${secret}`,
      `${id}.${id}`,
      `${'.'.repeat(50)}`,
      '%00',
      '"',
      `${world.accountId}.${id}.${secret}`,
    ]) {
      for (const headers of [
        { authorization: key },
        { authorization: `Bearer ${key}` },
        { authorization: `Bearer lx_${key}` },
        { authorization: `Basic ${key}` },
        { cookie: `lingxi_session=${key}`, 'sec-fetch-site': 'same-origin' },
        { cookie: key },
      ]) {
        const answer = await world.app.http.inject({
          ...request,
          headers: { ...request.headers, ...headers },
        });
        expect(answer.statusCode, `${JSON.stringify(headers)} -> ${answer.body}`).toBe(401);
        expect(answer.json().error.code).toBe('not_signed_in');
      }
    }
    await victim.expectUntouched(was, name);
  },
);

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
it.for([
  'x'.repeat(30),
  'x.y.z.................',
  `${part({ alg: 'none' })}.${part({ sub: 'x', exp: 4_000_000_000 })}.`,
  `${part({ alg: 'HS256' })}.${part({ sub: 'x', exp: 4_000_000_000 })}.${'x'.repeat(43)}`,
  `${part({ alg: 'RS256' })}.${part({ sub: 'x' })}.${'x'.repeat(43)}`,
  `${Buffer.from('[1,2').toString('base64url')}.${part([])}.${'x'.repeat(43)}`,
])('an identity that nobody has signed: %s', async (jwt) => {
  const was = await victim.written();
  const body = { inbox: world.inboxKey, identity: { jwt } };
  const answer = await world.app.http.inject({
    method: 'POST',
    url: '/v1/web/session',
    payload: body,
  });
  expectRefusal(answer, jwt);
  expect(answer.json().error.code).toBe('identity_invalid');
  await victim.expectUntouched(was, 'a false identity');
});

/** An id may be written in capitals. */
const inCapitals = (value: unknown): unknown => {
  if (typeof value === 'string') return isId(value) ? value.toUpperCase() : value;
  if (Array.isArray(value)) return value.map(inCapitals);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, inCapitals(v)]));
};

/** Last, because it changes things: what was refused above is refused for its one mistake. */
describe('the sample without a mistake', () => {
  it.for(endpoints)('%s', async ([name, e]) => {
    const call = inCapitals(sampleCall(world, name, e)) as Call;
    const answer = await world.app.http.inject(injectionOf(e, call, keysFor(world, name)));
    expect(answer.statusCode, answer.body).toBe(200);
  });
});
