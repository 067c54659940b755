import type { Endpoint } from '@lingxi/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyEndpoint } from '../../src/platform/http/app.ts';
import { isId } from '../../src/platform/ids.ts';
import { stopApps, testApp } from '../database.ts';
import { fakeClock } from '../fake-clock.ts';
import { type Call, headersOf, injectionOf, urlOf } from '../isolation/http.ts';
import { type RowReader, readRows, type Snapshot } from '../isolation/rows.ts';
import { buildWorld, type World } from '../isolation/world.ts';
import { badCursors } from './cursors.ts';
import { givenFor } from './given.ts';
import { isOnlyJson, jsonOf, type Mutation, mutationsOf } from './mutations.ts';
import { expectAnswer, expectRefusal } from './refusal.ts';
import { sampleOf } from './sample.ts';
import { shapeOf } from './shape.ts';

let world: World;
let rows: RowReader;
const endpoints = everyEndpoint().map(({ name, endpoint }): [string, Endpoint] => [name, endpoint]);

beforeAll(async () => {
  const app = await testApp({ clock: fakeClock() });
  rows = await readRows(app.platform.database.pool);
  world = await buildWorld(app, 'cypress');
});
afterAll(stopApps);

type Part = 'params' | 'query' | 'body';
const schemaOf = (e: Endpoint, part: Part) => e[part];

/** An id that names nothing is no mistake there: a filter finds nothing, a hint is not followed. */
const takesUnknown = (name: string, what: string) =>
  what.startsWith('query.') || `${name} ${what}`.startsWith('web.sendMessage body.chosenFaqId:');

function sampleCall(name: string, e: Endpoint): Required<Pick<Call, 'params' | 'query'>> & Call {
  const given = givenFor(world, name, e.auth);
  const part = (p: Part) => {
    const schema = schemaOf(e, p);
    return schema && sampleOf(shapeOf(schema), given, p);
  };
  const call = {
    params: (part('params') ?? {}) as Record<string, string>,
    query: (part('query') ?? {}) as Record<string, string>,
    body: part('body'),
  };
  return name.startsWith('files.') ? { ...call, file: 'content' } : call;
}

const keysFor = (name: string) =>
  name === 'agents.signOut' ? { ...world, session: world.spareSession } : world;

async function untouched(was: Snapshot, what: string): Promise<void> {
  expect(await rows.snapshot(world.accountId), `${what} has written something`).toEqual(was);
}

/** What is surely wrong, and ids that name nothing; what a field may take after all is passed over. */
function wrongOnes(name: string, e: Endpoint, part: Part, sample: unknown): Mutation[] {
  const schema = schemaOf(e, part);
  if (!schema) return [];
  return mutationsOf(shapeOf(schema), sample, part).filter((m) =>
    m.kind === 'maybe'
      ? !schema.safeParse(m.value ?? {}).success
      : !(m.kind === 'unknownId' && takesUnknown(name, m.what)),
  );
}

/** What a path or a query can hold: names with texts; undefined where a value has no such form. */
function textsIn(value: unknown): Record<string, string> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  if (
    entries.some(([, v]) => typeof v === 'object' || isOnlyJson(v) || !String(v).isWellFormed())
  ) {
    return undefined;
  }
  return Object.fromEntries(entries.map(([k, v]) => [k, String(v)]));
}

describe('a body that is wrong in one place', () => {
  it.for(endpoints.filter(([, e]) => e.body))('%s', async ([name, e]) => {
    const call = sampleCall(name, e);
    const wrong = wrongOnes(name, e, 'body', call.body);
    expect(wrong.length).toBeGreaterThan(5);
    const was = await rows.snapshot(world.accountId);
    for (const { what, value } of wrong) {
      const injection = injectionOf(e, { ...call, body: undefined }, keysFor(name));
      const payload = jsonOf(value);
      const headers = { ...injection.headers, 'content-type': 'application/json' };
      expectRefusal(await world.app.http.inject({ ...injection, headers, payload }), what);
    }
    await untouched(was, name);
  });
});

describe('a path that is wrong', () => {
  const rawSegments = ['%00', '%ff', '%ED%A0%80', '%', 'x'.repeat(300), 'x'.repeat(5000)];
  it.for(endpoints.filter(([, e]) => e.params))('%s', async ([name, e]) => {
    const call = sampleCall(name, e);
    const was = await rows.snapshot(world.accountId);
    for (const { what, value, kind } of wrongOnes(name, e, 'params', call.params)) {
      const params = textsIn(value);
      // A segment that is not there, or is empty, is another path.
      if (!params || Object.keys(call.params).some((k) => !params[k])) continue;
      // As a text it may be right after all.
      if (kind === 'maybe' && e.params!.safeParse(params).success) continue;
      const answer = world.app.http.inject(injectionOf(e, { ...call, params }, keysFor(name)));
      expectRefusal(await answer, what);
    }
    for (const key of Object.keys(call.params)) {
      for (const segment of rawSegments) {
        const url = urlOf(e, { ...call, params: { ...call.params, [key]: '~' } });
        const injection = {
          ...injectionOf(e, call, keysFor(name)),
          url: url.replace('~', segment),
        };
        expectRefusal(await world.app.http.inject(injection), `${key} = ${segment.slice(0, 20)}`);
      }
    }
    await untouched(was, name);
  });
});

describe('a query that is wrong', () => {
  it.for(endpoints.filter(([, e]) => e.query))('%s', async ([name, e]) => {
    const call = sampleCall(name, e);
    const was = await rows.snapshot(world.accountId);
    const ask = (search: string) =>
      world.app.http.inject({
        method: e.method,
        url: `${urlOf(e, { ...call, query: {} })}?${search}`,
        headers: headersOf(e, keysFor(name)),
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
    await untouched(was, name);
  });

  const paged = endpoints.filter(([, e]) => {
    const shape = e.query && shapeOf(e.query);
    return shape?.properties?.cursor;
  });
  it.for(paged)('%s: cursors that no list has made', async ([name, e]) => {
    const call = sampleCall(name, e);
    for (const cursor of badCursors) {
      const answer = await world.app.http.inject(
        injectionOf(e, { ...call, query: { ...call.query, cursor } }, keysFor(name)),
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
    const request = injectionOf(e, sampleCall(name, e));
    const id = '01890000-0000-7000-8000-000000000000';
    const secret = 'x'.repeat(32);
    const was = await rows.snapshot(world.accountId);
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
    await untouched(was, name);
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
  const was = await rows.snapshot(world.accountId);
  const body = { inbox: world.inboxKey, identity: { jwt } };
  const answer = await world.app.http.inject({
    method: 'POST',
    url: '/v1/web/session',
    payload: body,
  });
  expectRefusal(answer, jwt);
  expect(answer.json().error.code).toBe('identity_invalid');
  await untouched(was, 'a false identity');
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
    const call = inCapitals(sampleCall(name, e)) as Call;
    const answer = await world.app.http.inject(injectionOf(e, call, keysFor(name)));
    expect(answer.statusCode, answer.body).toBe(200);
  });
});
