import { errors } from '@lingxi/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyEndpoint } from '../../src/platform/http/app.ts';
import { stopApps, testApp } from '../database.ts';
import { fakeClock } from '../fake-clock.ts';
import { type BuildCase, relabelled } from './endpoint-cases/endpoint-case.ts';
import { endpointCases } from './endpoint-cases/index.ts';
import { period } from './endpoint-cases/reports.ts';
import { type Call, endpointNamed, injectionOf, injectWith, urlOf } from './http.ts';
import { found, textOf } from './leaks.ts';
import { keysFor } from './people.ts';
import { everyRoute } from './raw-routes.ts';
import { type RowReader, readRows, type Snapshot } from './rows.ts';
import { buildWorld, type World } from './world.ts';

/** Full of everything; nothing of it may ever be told to, or changed by, somebody of `ours`. */
let theirs: World;
let ours: World;
let marks: string[];
let rows: RowReader;
/** What the lists and counts of `ours` said before `theirs` existed. */
let before: Map<string, string>;

const endpoints = everyEndpoint();
const names = endpoints.map((e) => e.name);
const lists = endpoints.filter(
  ({ endpoint: e }) => e.method === 'GET' && e.auth === 'agent' && !e.path.includes(':'),
);
/** What a list must be asked for. */
const asked: Record<string, Call['query']> = {
  'search.everything': { q: '退款' },
  'imports.list': { kind: 'faqs' },
  'reports.overview': period,
  'reports.conversations': { ...period, metric: 'volume' },
};
const askLists = async (keys: World) => {
  const answers = new Map<string, string>();
  for (const { name } of lists) {
    const query = asked[name] ?? {};
    answers.set(name, (await injectWith(keys.app, name, { query }, keys)).body);
  }
  return answers;
};

beforeAll(async () => {
  const app = await testApp({ clock: fakeClock() });
  rows = await readRows(app.platform.database.pool);
  ours = await buildWorld(app, 'boreas');
  before = await askLists(ours);
  theirs = await buildWorld(app, 'aurora');
  marks = [theirs.mark, theirs.inboxKey, ...(await rows.ids(theirs.accountId))];
});
afterAll(stopApps);

it('has a row of the foreign account in every table that holds accounts’ rows', async () => {
  const empty = Object.entries(await rows.snapshot(theirs.accountId)).filter(([, r]) => !r.count);
  expect(empty).toEqual([]);
  const shared = (await rows.ids(ours.accountId)).filter((id) => marks.includes(id));
  expect(shared).toEqual([]);
});

it('lists and counts the same as before the foreign account came', async () => {
  expect(await askLists(ours)).toEqual(before);
});

it('has a case for every endpoint, and for nothing else', () => {
  expect(Object.keys(endpointCases).toSorted()).toEqual(names.toSorted());
});

const own = (name: string, build: BuildCase) => {
  const { refused = [], harmless = [], ...rest } = build(ours, theirs);
  return { e: endpointNamed(name), refused, harmless, ...rest };
};

async function unchanged(was: Snapshot, what: string): Promise<void> {
  expect(await rows.snapshot(theirs.accountId), `${what} changed a foreign account`).toEqual(was);
}

describe('naming what belongs to a foreign account', () => {
  it.for(Object.entries(endpointCases))('%s', async ([name, build]) => {
    const { e, refused, harmless } = own(name, build);
    const was = await rows.snapshot(theirs.accountId);
    for (const call of refused) {
      const response = await ours.app.http.inject(injectionOf(e, call, keysFor(ours, name)));
      const said = JSON.stringify(call);
      expect(response.statusCode, `${said} -> ${response.body}`).toBeGreaterThanOrEqual(400);
      expect(response.statusCode, `${said} -> ${response.body}`).toBeLessThan(500);
      expect(Object.keys(errors)).toContain(response.json().error.code);
      expect(response.json().error.code).not.toMatch(/^(validation_failed|bad_request)$/);
      expect(found(marks, response.body, said)).toEqual([]);
    }
    for (const call of harmless) {
      const response = await ours.app.http.inject(injectionOf(e, call, keysFor(ours, name)));
      const said = JSON.stringify(call);
      expect(response.statusCode, `${said} -> ${response.body}`).toBe(200);
      expect(found(marks, response.body, said)).toEqual([]);
    }
    await unchanged(was, name);
  });
});

const paged = Object.entries(endpointCases).filter(([name]) => {
  const { query } = endpointNamed(name);
  return query !== undefined && 'shape' in query && 'cursor' in (query.shape as object);
});

/** Of the page, or of the one kind that was asked for. */
const cursorIn = (page: { nextCursor?: string | null }): string | null | undefined =>
  page.nextCursor ??
  Object.values(page as Record<string, { nextCursor?: string | null } | null>).find(
    (kind) => kind?.nextCursor,
  )?.nextCursor;

it.for(paged)('%s: with a cursor of a foreign list', async ([name, build]) => {
  const { e } = own(name, build);
  const call = (my: World): Call => {
    const first = build(my, my).harmless![0]!;
    return { ...first, query: { ...first.query, limit: 1 } };
  };
  const theirPage = await theirs.app.http.inject(injectionOf(e, call(theirs), theirs));
  const nextCursor = cursorIn(theirPage.json());
  expect(nextCursor, 'the foreign list has a second page').toEqual(expect.any(String));
  const mine = call(ours);
  const with200 = { ...mine, query: { ...mine.query, limit: 200, cursor: nextCursor! } };
  const response = await ours.app.http.inject(injectionOf(e, with200, ours));
  expect(response.statusCode, response.body).toBe(200);
  expect(found(marks, response.body)).toEqual([]);
});

it('lets no key of one account open another', async () => {
  const was = await rows.snapshot(theirs.accountId);
  const [, , ...restOfVisitor] = theirs.visitor.token.split('.');
  const agentKeys = [
    { cookie: `lingxi_session=${relabelled(ours, theirs.session)}` },
    { cookie: `lingxi_session=${relabelled(theirs, ours.session)}` },
    { authorization: `Bearer lx_${relabelled(ours, theirs.apiKey.slice(3))}` },
    { authorization: `Bearer lx_${relabelled(theirs, ours.apiKey.slice(3))}` },
    { authorization: `Bearer ${theirs.visitor.token}` },
  ];
  const visitorKeys = [
    { authorization: `Bearer ${relabelled(ours, theirs.visitor.token)}` },
    { authorization: `Bearer ${relabelled(theirs, ours.visitor.token)}` },
    { authorization: `Bearer ${[ours.accountId, ours.inboxId, ...restOfVisitor].join('.')}` },
    { authorization: `Bearer ${theirs.apiKey}` },
  ];
  for (const [name, build] of Object.entries(endpointCases)) {
    const { e, refused, harmless } = own(name, build);
    if (e.auth === 'public') continue;
    const call = [...refused, ...harmless][0]!;
    for (const keys of e.auth === 'agent' ? agentKeys : visitorKeys) {
      const { headers, ...request } = injectionOf(e, call);
      const answer = await ours.app.http.inject({
        ...request,
        headers: { ...headers, ...keys, 'sec-fetch-site': 'same-origin' },
      });
      expect(answer.statusCode, `${name} with ${JSON.stringify(keys)}`).toBe(401);
      expect(answer.json().error.code).toBe('not_signed_in');
    }
  }
  await unchanged(was, 'a relabelled key');
});

/** Routes outside the contract that answer with something of an account, and who tries them. */
const rawRoutes: Record<string, string> = {
  'GET /v1/files/:token/:name': 'below',
  'GET /v1/live': 'sockets.test.ts',
  'GET /v1/live/stream': 'sockets.test.ts',
  'POST /v1/live/commands': 'sockets.test.ts',
};

it('knows every route outside the contract', () => {
  const told = new Set(endpoints.map(({ endpoint: e }) => `${e.method} ${e.path}`));
  const routes = everyRoute(ours.app.http);
  expect(routes).toEqual(expect.arrayContaining([...told]));
  const raw = routes.filter((r) => r.includes(' /v1/') && !r.startsWith('HEAD ') && !told.has(r));
  expect(raw.toSorted()).toEqual(Object.keys(rawRoutes).toSorted());
});

it('serves a file only under the address that was signed for it', async () => {
  const url = async (w: World) => {
    const call = { params: { id: w.heldId } };
    const { items } = (await injectWith(w.app, 'conversations.listMessages', call, w)).json();
    const [file] = items.flatMap((m: { content: { attachments?: { url: string }[] } }) =>
      (m.content.attachments ?? []).map((a) => new URL(a.url).pathname),
    );
    return file as string;
  };
  const theirUrl = await url(theirs);
  const get = (path: string) => ours.app.http.inject({ method: 'GET', url: path });
  expect((await get(theirUrl)).body).toContain(theirs.mark);
  for (const path of [
    theirUrl.replace(theirs.accountId, ours.accountId),
    theirUrl.replace(theirs.fileId, theirs.visitorFileId),
    (await url(ours)).replace(ours.fileId, theirs.fileId),
    (await url(ours)).replace(ours.accountId, theirs.accountId),
  ]) {
    const refused = await get(path);
    expect(refused.statusCode, path).toBe(404);
    expect(found(marks, refused.body)).toEqual([]);
  }
});

/** Last, because it changes the foreign account: what was refused above is refused for its ids alone. */
describe('the same calls by somebody of that account', () => {
  it.for(Object.entries(endpointCases))('%s', async ([name, build]) => {
    const e = endpointNamed(name);
    const { refused = [], harmless = [], isNameless = false } = build(theirs, theirs);
    const was = await rows.snapshot(theirs.accountId);
    const answers: string[] = [];
    const keys = keysFor(theirs, name);
    for (const call of refused) {
      const response = await theirs.app.http.inject(injectionOf(e, call, keys));
      expect(response.statusCode, `${urlOf(e, call)} -> ${response.body}`).toBe(200);
    }
    for (const call of harmless) {
      answers.push((await theirs.app.http.inject(injectionOf(e, call, keys))).body);
    }
    if (refused.length > 0 || isNameless) return;
    const hasChanged = textOf(await rows.snapshot(theirs.accountId)) !== textOf(was);
    const isTold = answers.some((text) => found(marks, text).length > 0);
    expect(hasChanged || isTold, 'these calls reach nothing, so they prove nothing').toBe(true);
  });
});
