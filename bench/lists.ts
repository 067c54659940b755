import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '../apps/server/src/platform/db/embedded/index.ts';
import { type Api, createApi, signIn, signInAsOwner } from './lib/api.ts';
import { type DeskPlace, fillDesk } from './lib/desk-data.ts';
import { type Desk, type ListRequest, listsOf } from './lib/desk-requests.ts';
import { faqsOf } from './lib/desk-texts.ts';
import { percentile, report, round } from './lib/report.ts';
import { type ServerProcess, startServer, temporaryData } from './lib/server.ts';

/**
 * A desk of a year: lists, opened conversations and searches at 20 requests a second, asked by an
 * owner who sees all, an agent of a team and one who sees only their own. `LISTS_SCALE` makes it
 * smaller while working on it.
 */
const scale = Number(process.env.LISTS_SCALE ?? 1);
const size = {
  conversations: Math.round(200_000 * scale),
  messagesEach: 20,
  contacts: Math.round(100_000 * scale),
};
const rate = 20;
const roundsOfAll = Number(process.env.LISTS_ROUNDS ?? 100);
const bigTables = ['messages', 'conversations', 'contacts'];

const kept = process.env.LISTS_DATA;
const data = kept ? { dataDir: join(kept, 'data'), remove: () => {} } : temporaryData();
const deskFile = kept && join(kept, 'desk.json');
const log = (line: string) => process.env.LISTS_SCALE && console.error(line);
/** PostgreSQL started by us with other settings than the server's; the server joins it. */
const withPostgres = (settings: Record<string, string>) =>
  startEmbeddedPostgres({ dataDir: data.dataDir, log: () => {}, settings });

let cookies: Record<'owner' | 'member' | 'loner', string>;
let place: DeskPlace;
let server: ServerProcess | undefined;
try {
  const loadSeconds = deskFile && existsSync(deskFile) ? reload(deskFile) : await load();
  const seqScans = await readPlans();
  server = await startServer({ dataDir: data.dataDir });
  const scansBefore = await countSeqScans();
  const times = await measure(server);
  const scansAfter = await countSeqScans();
  const lists = Object.fromEntries(
    [...times].map(([name, ms]) => [
      name,
      { p50Ms: round(percentile(ms, 0.5)), p99Ms: round(percentile(ms, 0.99)) },
    ]),
  );
  const worstP99Ms = Math.max(...Object.values(lists).map((l) => l.p99Ms));
  const rows = Object.entries(lists).map(([name, l]) => [name, `${l.p50Ms}, ${l.p99Ms}`]);
  report(
    `Lists: ${size.conversations} conversations, ${size.conversations * size.messagesEach} messages, ${size.contacts} contacts, ${rate} requests/s`,
    {
      'written in (s)': Math.round(loadSeconds),
      'p50, p99 (ms)': '',
      ...Object.fromEntries(rows),
      'worst p99 (ms)': worstP99Ms,
      'plans that read a big table from end to end': seqScans.length,
      'such reads while measuring': scansAfter - scansBefore,
    },
    { worstP99Ms, lists, seqScanPlans: seqScans, seqScansMeasured: scansAfter - scansBefore },
  );
  if (seqScans.length > 0 || scansAfter > scansBefore) process.exitCode = 1;
} finally {
  await server?.stop();
  data.remove();
}
process.exit(process.exitCode ?? 0);

async function load(): Promise<number> {
  const began = performance.now();
  const postgres = await withPostgres({
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_wal_size: '16GB',
    autovacuum: 'off',
  });
  const first = await startServer({ dataDir: data.dataDir, args: ['--empty'] });
  const owner = await signInAsOwner(first);
  const { items } = await owner.call<{ items: { id: string }[] }>('GET', '/v1/inboxes');
  const inboxIds = [items[0]!.id];
  for (const name of ['小程序', '帮助中心'])
    inboxIds.push(
      (await owner.call<{ id: string }>('POST', '/v1/inboxes', { name, channel: 'web' })).id,
    );
  const teamIds: string[] = [];
  for (const name of ['售前', '售后', '物流', '投诉', '企业', '夜班'])
    teamIds.push(
      (await owner.call<{ id: string }>('POST', '/v1/teams', { name, agentIds: [] })).id,
    );
  const agents: DeskPlace['agents'] = [];
  const signedIn: Api[] = [];
  for (let n = 0; n < 50; n++) {
    const teamId = teamIds[n % teamIds.length]!;
    const { agent, link } = await owner.call<{ agent: { id: string }; link: { url: string } }>(
      'POST',
      '/v1/agents',
      // The second belongs to no team: what the teams hold is out of sight.
      { email: `agent${n}@bench.example`, name: `Agent ${n}`, teamIds: n === 1 ? [] : [teamId] },
    );
    agents.push({ id: agent.id, teamId });
    if (n > 1) continue;
    const token = new URL(link.url).searchParams.get('token')!;
    signedIn.push(await signIn(first.url, token, `bench-password-${n}`));
  }
  for (const faq of faqsOf(2000)) await owner.call('POST', '/v1/faqs/import', faq);
  cookies = {
    owner: owner.cookie!,
    member: signedIn[0]!.cookie!,
    loner: signedIn[1]!.cookie!,
  };
  const { host, port, user, database } = postgres;
  const options = { host, port, user, database };
  const client = new pg.Client(options);
  await client.connect();
  const { rows } = await client.query<{ account_id: string }>(
    'select account_id from agents limit 1',
  );
  await client.end();
  place = { accountId: rows[0]!.account_id, inboxIds, agents };
  await first.stop();
  log(`${Math.round((performance.now() - began) / 1000)} s: signed in, writing`);
  await fillDesk(options, place, size, log);
  await postgres.stop();
  if (deskFile) writeFileSync(deskFile, JSON.stringify({ cookies, place }));
  return (performance.now() - began) / 1000;
}

/** Written by a run before. */
function reload(file: string): number {
  ({ cookies, place } = JSON.parse(readFileSync(file, 'utf8')));
  return 0;
}

function deskAt(url: string): Desk {
  const api = (cookie: string) => createApi(url, { cookie });
  return {
    owner: api(cookies.owner),
    member: api(cookies.member),
    loner: api(cookies.loner),
    place,
  };
}

/** Every statement of every list with its plan, as PostgreSQL wrote it into its log. */
async function readPlans(): Promise<string[]> {
  const postgres = await withPostgres({
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    log_min_messages: 'log',
  });
  const logFile = join(data.dataDir, 'postgres.log');
  const one = await startServer({ dataDir: data.dataDir });
  const before = readFileSync(logFile).length;
  const desk = deskAt(one.url);
  for (const list of await listsOf(desk)) await list.ask(0);
  await one.stop();
  await postgres.stop();
  const said = readFileSync(logFile).subarray(before).toString();
  if (process.env.LISTS_PLANS) writeFileSync(process.env.LISTS_PLANS, said);
  const pattern = new RegExp(`Seq Scan on (?:public\\.)?(?:${bigTables.join('|')})\\b.*`, 'g');
  return [...said.matchAll(pattern)].map(([line]) => line);
}

async function countSeqScans(): Promise<number> {
  const postgres = await withPostgres({});
  const { host, port, user, database } = postgres;
  const client = new pg.Client({ host, port, user, database });
  await client.connect();
  // Connections tell their counts a second after their last statement at the latest.
  await wait(1500);
  const { rows } = await client.query<{ n: number }>(
    'select sum(seq_scan)::int as n from pg_stat_user_tables where relname = any($1)',
    [bigTables],
  );
  await client.end();
  await postgres.stop();
  return rows[0]!.n;
}

/** Evenly spread over time, whether or not the one before has been answered. */
async function measure(running: ServerProcess): Promise<Map<string, number[]>> {
  const lists = await listsOf(deskAt(running.url));
  for (let n = 0; n < 3; n++) for (const list of lists) await list.ask(1000 + n);
  const times = new Map<string, number[]>(lists.map((l) => [l.name, []]));
  const asked: Promise<void>[] = [];
  const begin = performance.now();
  const order = Array.from({ length: roundsOfAll }, (_, n) => lists.map((list) => ({ list, n })));
  for (const [i, { list, n }] of order.flat().entries()) {
    const early = begin + (i * 1000) / rate - performance.now();
    if (early > 1) await wait(early);
    asked.push(timed(list, n, times.get(list.name)!));
  }
  await Promise.all(asked);
  return times;
}

async function timed(list: ListRequest, n: number, into: number[]): Promise<void> {
  const began = performance.now();
  await list.ask(n);
  into.push(performance.now() - began);
}
