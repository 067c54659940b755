import { setTimeout as wait } from 'node:timers/promises';
import { connectLive, type Live } from '@lingxi/sdk';
import pg from 'pg';
import { WebSocket } from 'ws';
import { startEmbeddedPostgres } from '../apps/server/src/platform/db/embedded/index.ts';
import { createApi, signIn, signInAsOwner } from './lib/api.ts';
import { startBalancer } from './lib/balancer.ts';
import { report } from './lib/report.ts';
import { freePort, type ServerProcess, startServer, temporaryData } from './lib/server.ts';

/**
 * Two nodes behind a balancer, visitors and agents who write all the time, the bot on. One node
 * after the other is killed, then PostgreSQL itself. Afterwards everything acknowledged must be
 * there once, in order, on everybody's screen, and nothing may have been answered twice.
 */
const visitors = 200;
const agents = 10;
const seconds = 60;
const nodeKills = 5;
const everyMs = 4000;

const data = temporaryData();
const postgres = await startEmbeddedPostgres({ dataDir: data.dataDir, log: () => {} });
const ports = [await freePort(), await freePort()];
const start = (i: number, args: string[] = []) =>
  startServer({ dataDir: data.dataDir, port: ports[i]!, args });
const nodes: ServerProcess[] = [await start(0, ['--empty'])];
nodes.push(await start(1));
const balancer = await startBalancer(() => ports);

interface Said {
  clientId: string;
  text: string;
}
/** One person with a live connection: what was acknowledged to them, what they have on the screen. */
interface Person {
  live: Live;
  acknowledged: Said[];
  screen: Map<string, { seq: number; conversationId: string }>;
  conversationId: string | undefined;
}
const people: Person[] = [];
let isOver = false;

function person(o: { token?: string; cookie?: string }, onMessage?: (m: Message) => void): Person {
  const me: Person = {
    acknowledged: [],
    screen: new Map(),
    conversationId: undefined,
    live: connectLive({
      baseUrl: balancer.url,
      ...(o.token ? { token: () => o.token } : {}),
      timing: { backoffMs: 100, backoffMaxMs: 1000, ackMs: 4000, connectMs: 4000 },
      environment: {
        WebSocket: class extends WebSocket {
          constructor(url: string) {
            super(url, { headers: o.cookie ? { cookie: o.cookie, origin: balancer.url } : {} });
          }
        } as never,
        fetch: undefined,
      },
      onEvent(event) {
        if (event.type !== 'message.received' && event.type !== 'message.sent') return;
        const { message } = event.data;
        me.screen.set(message.id, { seq: message.seq, conversationId: message.conversationId });
        onMessage?.(message as Message);
      },
    }),
  };
  people.push(me);
  return me;
}
interface Message {
  id: string;
  conversationId: string;
  seq: number;
  clientId: string | null;
  author: { kind: string };
}

const owner = await signInAsOwner(nodes[0]!);
const { items } = await owner.call<{ items: { publicKey: string }[] }>('GET', '/v1/inboxes');
await owner.call('POST', '/v1/faqs/import', {
  isPublished: true,
  rows: Array.from({ length: 50 }, (_, i) => ({
    question: `第 ${i} 号商品多少钱`,
    answers: { zh: `第 ${i} 号商品 ${i * 10} 元。` },
  })),
});

for (let i = 0; i < agents; i++) {
  const { agent, link } = await owner.call<{ agent: { id: string }; link: { url: string } }>(
    'POST',
    '/v1/agents',
    { email: `agent${i}@bench.example`, name: `Agent ${i}`, role: 'agent' },
  );
  await owner.call('PATCH', `/v1/agents/${agent.id}`, { capacity: 100 });
  const token = new URL(link.url).searchParams.get('token')!;
  const { cookie } = await signIn(nodes[0]!.url, token, `bench-password-${i}`);
  const me: Person = person({ cookie: cookie! }, (m) => {
    if (isOver || m.author.kind !== 'contact' || !held.has(m.conversationId)) return;
    if (held.get(m.conversationId) !== agent.id) return;
    const text = `收到 ${m.seq}`;
    const clientId = `reply-${m.id}`;
    me.live
      .command(
        'message.reply',
        { conversationId: m.conversationId, kind: 'message', text },
        { clientId },
      )
      .then(
        () => me.acknowledged.push({ clientId, text }),
        () => {},
      );
  });
}
/** Conversation -> the agent who holds it, as the owner learns it. */
const held = new Map<string, string>();
const watcher = connectLive({
  baseUrl: balancer.url,
  timing: { backoffMs: 100, backoffMaxMs: 1000 },
  environment: {
    WebSocket: class extends WebSocket {
      constructor(url: string) {
        super(url, { headers: { cookie: owner.cookie!, origin: balancer.url } });
      }
    } as never,
    fetch: undefined,
  },
  onEvent(event) {
    if (event.type !== 'conversation.assigned') return;
    const { id, assigneeId } = event.data.conversation;
    if (assigneeId) held.set(id, assigneeId);
  },
});

const talk = async (me: Person, i: number) => {
  await wait((i * everyMs) / visitors);
  for (let n = 0; !isOver; n++) {
    // Half of them want a person, and go on with that person.
    const text = i % 2 === 0 && n === 1 ? '转人工' : `第 ${(i + n) % 50} 号商品多少钱`;
    const clientId = `visitor-${i}-${n}`;
    me.live.command('message.send', { text }, { clientId }).then(
      ({ message }: { message?: Message }) => {
        me.acknowledged.push({ clientId, text });
        if (message) me.conversationId = message.conversationId;
      },
      () => {},
    );
    await wait(everyMs * (0.75 + Math.random() / 2));
  }
};
const talking: Promise<void>[] = [];
for (let i = 0; i < visitors; i++) {
  const { token } = await createApi(balancer.url).call<{ token: string }>(
    'POST',
    '/v1/web/session',
    {
      inbox: items[0]!.publicKey,
    },
  );
  talking.push(talk(person({ token }), i));
}

let kills = 0;
const pause = (seconds * 1000) / (nodeKills + 2);
for (let k = 0; k < nodeKills; k++) {
  await wait(pause);
  const i = k % 2;
  await nodes[i]!.kill();
  kills++;
  nodes[i] = await start(i);
}
await wait(pause);
process.kill(postgres.pid(), 'SIGKILL');
kills++;
await wait(pause);
isOver = true;
await Promise.all(talking);

/** Clients settle by themselves: no command waits, and the bot owes nobody an answer. */
const pool = new pg.Pool({
  host: postgres.host,
  port: postgres.port,
  user: postgres.user,
  database: postgres.database,
  max: 2,
});
pool.on('error', () => {});
const settledBy = Date.now() + 60_000;
for (;;) {
  await wait(500);
  const waiting = people.reduce((sum, p) => sum + p.live.pending().length, 0);
  const { rows } = await pool.query<{ n: number }>(
    'select count(*)::int as n from reactions where failed_at is null',
  );
  if ((waiting === 0 && rows[0]!.n === 0) || Date.now() > settledBy) break;
}
// What was committed last still has to reach the screens.
await wait(3000);

const { rows: stored } = await pool.query<{
  id: string;
  conversation_id: string;
  seq: number;
  client_id: string | null;
  author_kind: string;
  kind: string;
}>(
  'select id, conversation_id, seq, client_id, author_kind, kind from messages order by conversation_id, seq',
);
const { rows: unanswered } = await pool.query<{ n: number }>(`
  select count(*)::int as n from conversations c
  where c.handler = 'bot' and c.status = 'open' and exists (
    select 1 from messages m where m.account_id = c.account_id and m.conversation_id = c.id and m.author_kind = 'contact'
      and not exists (select 1 from bot_states b where b.account_id = c.account_id and b.conversation_id = c.id and b.answered_seq >= m.seq))`);
const { rows: dead } = await pool.query<{ n: number }>(
  'select count(*)::int as n from reactions where failed_at is not null',
);

const byClientId = new Map<string, number>();
for (const m of stored) {
  if (m.client_id) {
    const key = `${m.author_kind}:${m.client_id}`;
    byClientId.set(key, (byClientId.get(key) ?? 0) + 1);
  }
}
let acknowledged = 0;
let missing = unanswered[0]!.n + dead[0]!.n;
for (const p of people) {
  for (const said of p.acknowledged) {
    acknowledged++;
    const kind = said.clientId.startsWith('reply') ? 'agent' : 'contact';
    if (!byClientId.has(`${kind}:${said.clientId}`)) missing++;
  }
}
/** A message the visitor may see but that never came to their screen counts as missing too. */
for (const p of people) {
  if (!p.conversationId) continue;
  const theirs = stored.filter(
    (m) => m.conversation_id === p.conversationId && m.kind === 'message',
  );
  missing += theirs.filter((m) => !p.screen.has(m.id)).length;
}
const doubled = [...byClientId.values()].reduce((sum, n) => sum + n - 1, 0) + answeredTwice();
let outOfOrder = 0;
let previous = { conversation: '', seq: 0, said: -1 };
for (const m of stored) {
  const isSame = m.conversation_id === previous.conversation;
  if (m.seq !== (isSame ? previous.seq + 1 : 1)) outOfOrder++;
  const said =
    m.author_kind === 'contact' ? Number(/-(\d+)$/.exec(m.client_id ?? '')?.[1]) : undefined;
  if (isSame && said !== undefined && said < previous.said) outOfOrder++;
  previous = {
    conversation: m.conversation_id,
    seq: m.seq,
    said: said ?? (isSame ? previous.said : -1),
  };
}

/** Bot turns for the same message of the contact, under whatever id. */
function answeredTwice(): number {
  let twice = 0;
  let answers = 0;
  let asked = 0;
  let conversation = '';
  for (const m of stored) {
    if (m.conversation_id !== conversation) {
      conversation = m.conversation_id;
      answers = 0;
      asked = 0;
    }
    if (m.author_kind === 'contact') asked++;
    if (m.author_kind === 'bot' && ++answers > asked) twice++;
  }
  return twice;
}

const result = { acknowledged, missing, doubled, outOfOrder, kills };
report(
  `Chaos: ${visitors} visitors, ${agents} agents, two nodes, ${seconds} s`,
  {
    'acknowledged messages': acknowledged,
    'stored messages, bot and system included': stored.length,
    'conversations held by agents': held.size,
    missing,
    doubled,
    'out of order': outOfOrder,
    'SIGKILLs (nodes, then PostgreSQL)': kills,
  },
  result,
);
for (const p of people) p.live.close();
watcher.close();
balancer.close();
await pool.end();
for (const node of nodes) await node.stop();
await postgres.stop();
data.remove();
process.exit(missing + doubled + outOfOrder === 0 ? 0 : 1);
