import type { Endpoint } from '@lingxi/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyEndpoint } from '../../src/platform/http/app.ts';
import { stopApps, testApp } from '../database.ts';
import { fakeClock } from '../fake-clock.ts';
import { type Call, headersOf, injectionOf, urlOf } from '../isolation/http.ts';
import { type RowReader, readRows, type Snapshot } from '../isolation/rows.ts';
import { buildWorld, type World } from '../isolation/world.ts';
import { badCursors } from './cursors.ts';
import { givenFor } from './given.ts';
import { type Mutation, mutationsOf } from './mutations.ts';
import { expectAnswer, expectRefusal } from './refusal.ts';
import { sampleOf } from './sample.ts';
import { shapeOf } from './shape.ts';

let world: World;
let rows: RowReader;
const endpoints = everyEndpoint() as { name: string; endpoint: Endpoint }[];

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

describe('a body that is wrong in one place', () => {
  it.for(endpoints.filter(({ endpoint: e }) => e.body))('$name', async ({ name, endpoint: e }) => {
    const call = sampleCall(name, e);
    const wrong = wrongOnes(name, e, 'body', call.body);
    expect(wrong.length).toBeGreaterThan(5);
    const was = await rows.snapshot(world.accountId);
    for (const { what, value } of wrong) {
      const injection = injectionOf(e, { ...call, body: undefined }, keysFor(name));
      const payload = JSON.stringify(value ?? null);
      const headers = { ...injection.headers, 'content-type': 'application/json' };
      expectRefusal(await world.app.http.inject({ ...injection, headers, payload }), what);
    }
    await untouched(was, name);
  });
});

describe('a path that is wrong', () => {
  const rawSegments = ['%00', '%ff', '%ED%A0%80', '%', 'x'.repeat(300), 'x'.repeat(5000)];
  it.for(endpoints.filter(({ endpoint: e }) => e.params))(
    '$name',
    async ({ name, endpoint: e }) => {
      const call = sampleCall(name, e);
      const was = await rows.snapshot(world.accountId);
      for (const { what, value } of wrongOnes(name, e, 'params', call.params)) {
        const params = value as Record<string, unknown>;
        // A path holds only texts, and a segment that is not there is another path.
        if (Object.values(params ?? {}).some((v) => typeof v !== 'string' || v === '')) continue;
        if (Object.keys(call.params).some((k) => !(k in (params ?? {})))) continue;
        const wrong = { ...call, params: params as Record<string, string> };
        expectRefusal(await world.app.http.inject(injectionOf(e, wrong, keysFor(name))), what);
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
    },
  );
});

describe('a query that is wrong', () => {
  it.for(endpoints.filter(({ endpoint: e }) => e.query))('$name', async ({ name, endpoint: e }) => {
    const call = sampleCall(name, e);
    const was = await rows.snapshot(world.accountId);
    const ask = (search: string) =>
      world.app.http.inject({
        method: e.method,
        url: `${urlOf(e, { ...call, query: {} })}?${search}`,
        headers: headersOf(e, keysFor(name)),
      });
    for (const { what, value } of wrongOnes(name, e, 'query', call.query)) {
      const entries = Object.entries((value ?? {}) as object);
      // A query holds texts, and several under one name; what has no such form is no query.
      if (entries.some(([, v]) => typeof v === 'object' && !Array.isArray(v))) continue;
      const search = new URLSearchParams();
      for (const [k, v] of entries) {
        for (const one of Array.isArray(v) ? [...v, ...v] : [v]) search.append(k, String(one));
      }
      expectAnswer(await ask(String(search)), `${what} ?${search}`.slice(0, 300));
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

  const paged = endpoints.filter(({ endpoint: e }) => {
    const shape = e.query && shapeOf(e.query);
    return shape?.properties?.cursor;
  });
  it.for(paged)('$name: cursors that no list has made', async ({ name, endpoint: e }) => {
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

/** Last, because it changes things: what was refused above is refused for its one mistake. */
describe('the sample without a mistake', () => {
  it.for(endpoints)('$name', async ({ name, endpoint: e }) => {
    const answer = await world.app.http.inject(injectionOf(e, sampleCall(name, e), keysFor(name)));
    expect(answer.statusCode, answer.body).toBe(200);
  });
});
