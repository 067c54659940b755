import { setTimeout as wait } from 'node:timers/promises';
import { createApi, type Frame, openLive, signIn, signInAsOwner } from './lib/api.ts';
import { bareStatement } from './lib/bare-statement.ts';
import { percentile, report, round } from './lib/report.ts';
import { startServer, temporaryData } from './lib/server.ts';

/**
 * Conversations held by people: a visitor's send -> committed -> on the agent's socket. The ceiling
 * is the same statement run bare on the same database, before and after, with the server idle.
 */
const visitors = 100;
const agents = 10;
const rate = 500;
const rateSeconds = 15;
const fullSeconds = 10;
const inFlight = 96;

const data = temporaryData();
const server = await startServer({ dataDir: data.dataDir, args: ['--empty'] });
const seen = new Map<string, (at: number) => void>();
const acks = new Map<string, () => void>();
try {
  const owner = await signInAsOwner(server);
  const { items } = await owner.call<{ items: { id: string; publicKey: string }[] }>(
    'GET',
    '/v1/inboxes',
  );
  const inbox = items[0]!;
  await owner.call('PATCH', `/v1/inboxes/${inbox.id}`, { settings: { isBotEnabled: false } });

  const agentIds: string[] = [];
  for (let i = 0; i < agents; i++) {
    const { agent, link } = await owner.call<{ agent: { id: string }; link: { url: string } }>(
      'POST',
      '/v1/agents',
      // An agent sees what they hold: every message goes to exactly one socket.
      { email: `agent${i}@bench.example`, name: `Agent ${i}`, role: 'agent' },
    );
    agentIds.push(agent.id);
    await owner.call('PATCH', `/v1/agents/${agent.id}`, { capacity: 0 });
    const me = await signIn(
      server.url,
      new URL(link.url).searchParams.get('token')!,
      `bench-password-${i}`,
    );
    await openLive(server.url, { cookie: me.cookie }, (frame: Frame) => {
      if (frame.t !== 'event' || frame.event.type !== 'message.received') return;
      seen.get(frame.event.data.message.clientId)?.(performance.now());
    });
  }

  const senders: { send(clientId: string): void }[] = [];
  for (let i = 0; i < visitors; i++) {
    const { token } = await createApi(server.url).call<{ token: string }>(
      'POST',
      '/v1/web/session',
      {
        inbox: inbox.publicKey,
      },
    );
    const visitor = createApi(server.url, { token });
    const first = await visitor.call<{ conversationId: string }>('POST', '/v1/web/messages', {
      clientId: `bench-first-${i}`,
      text: '你好，我的订单什么时候到？',
    });
    const { conversationId } = first;
    await owner.call('POST', `/v1/conversations/${conversationId}/assign`, {
      assigneeId: agentIds[i % agents],
    });
    const live = await openLive(server.url, { token }, (frame: Frame) => {
      if (frame.t === 'ack') acks.get(frame.id)?.();
    });
    senders.push({
      send: (id) =>
        live.send({
          t: 'cmd',
          id,
          name: 'message.send',
          data: { conversationId, text: `这是第 ${id} 条消息，请问退款多久到账？` },
        }),
    });
  }

  let n = 0;
  /** Resolves once the agent has it and the visitor its acknowledgement, with the milliseconds. */
  const sendOne = (sender: number): Promise<number> => {
    const id = `bench-${++n}-message`;
    const sentAt = performance.now();
    const arrived = new Promise<number>((r) => seen.set(id, (at) => r(at - sentAt)));
    const acked = new Promise<void>((r) => acks.set(id, r));
    senders[sender % visitors]!.send(id);
    return Promise.all([arrived, acked]).then(([ms]) => {
      seen.delete(id);
      acks.delete(id);
      return ms;
    });
  };

  for (let i = 0; i < 300; i++) await sendOne(i);

  const database = await bareStatement(data.dataDir);
  const ceilingBefore = await database.perSecond(4);
  // The server is still telling what the bare statements wrote: it is to be idle.
  for (let calm = 0; calm < 20; ) calm = (await sendOne(calm)) < 10 ? calm + 1 : 0;

  const all: Promise<number>[] = [];
  const begin = performance.now();
  for (let i = 0; i < rate * rateSeconds; i++) {
    const due = begin + (i * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await wait(early);
    all.push(sendOne(i));
  }
  const latencies = await Promise.all(all);

  let done = 0;
  const until = performance.now() + fullSeconds * 1000;
  const lane = async (first: number) => {
    for (let i = first; performance.now() < until; i += inFlight) {
      await sendOne(i);
      done++;
    }
  };
  const fullBegin = performance.now();
  await Promise.all(Array.from({ length: inFlight }, (_, i) => lane(i)));
  const sustainedPerSecond = done / ((performance.now() - fullBegin) / 1000);

  const ceilingAfter = await database.perSecond(4);
  await database.close();
  const ceilingPerSecond = (ceilingBefore + ceilingAfter) / 2;

  const result = {
    p50MsAt500: round(percentile(latencies, 0.5), 2),
    p99MsAt500: round(percentile(latencies, 0.99), 2),
    sustainedPerSecond: Math.round(sustainedPerSecond),
    ceilingPerSecond: Math.round(ceilingPerSecond),
    ceilingRatio: round(sustainedPerSecond / ceilingPerSecond, 3),
  };
  report(
    `Messages: ${visitors} visitors, ${agents} agents, conversations held by people`,
    {
      'at 500/s: p50, p99 (send -> agent, ms)': `${result.p50MsAt500}, ${result.p99MsAt500}`,
      'highest sustained rate (messages/s)': result.sustainedPerSecond,
      'the same statement bare (per second)': `${result.ceilingPerSecond} (${Math.round(ceilingBefore)} before, ${Math.round(ceilingAfter)} after)`,
      ratio: result.ceilingRatio,
    },
    result,
  );
} finally {
  await server.stop();
  data.remove();
}
process.exit(0);
