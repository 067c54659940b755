import { afterEach, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { type Behaviour, eventOf, type LiveServer, startLiveServer } from '../test/live-server.ts';
import type { Environment, LiveStorage } from './live/environment.ts';
import type { Outcome, QueuedCommand } from './live/outbox.ts';
import { connectLive, type Live, type LiveOptions, type LiveStatus } from './live.ts';
import { ApiError } from './request.ts';

const started: { stop(): unknown }[] = [];
afterEach(async () => {
  for (const thing of started.splice(0).reverse()) await thing.stop();
});

const serve = async (behaviour?: Behaviour): Promise<LiveServer> => {
  const server = await startLiveServer(behaviour);
  started.push(server);
  return server;
};

const quick = {
  connectMs: 300,
  backoffMs: 10,
  backoffMaxMs: 40,
  pingMs: 50,
  pongMs: 60,
  ackMs: 200,
  upgradeMs: 60,
};

const connect = (baseUrl: string, options: Partial<LiveOptions> = {}): Live => {
  const live = connectLive({
    baseUrl,
    timing: quick,
    ...options,
    environment: {
      WebSocket: WebSocket as unknown as Environment['WebSocket'],
      ...options.environment,
    },
  });
  started.push({ stop: live.close });
  return live;
};

const memory = (): LiveStorage & { texts: Map<string, string> } => {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (k) => texts.get(k) ?? null,
    setItem: (k, v) => void texts.set(k, v),
    removeItem: (k) => void texts.delete(k),
  };
};

const until = (check: () => void) => vi.waitFor(check, { timeout: 4000, interval: 5 });
const online = (live: Live) => until(() => expect(live.status).toBe('online'));
const ack = (id: string) => ({ t: 'ack' as const, id, result: {} });
const say = (live: Live, text: string, clientId: string) =>
  live.command('message.send', { text }, { clientId });
const ids = (server: LiveServer) => server.commands.map((c) => c.id);

describe('resuming', () => {
  it('says hello with the token and fetches a snapshot before it delivers', async () => {
    const server = await serve({ onCommand: (command) => ack(command.id) });
    const order: string[] = [];
    let finish: () => void = () => undefined;
    const live = connect(server.baseUrl, {
      token: () => 'v-token',
      onResync: () =>
        new Promise<void>((resolve) => {
          finish = () => {
            order.push('snapshot');
            resolve();
          };
        }),
      onEvent: (event) => order.push(event.id),
    });
    await until(() => expect(server.peers).toHaveLength(1));
    expect(server.peer().hello).toEqual({ t: 'hello', v: 1, token: 'v-token' });
    server.peer().send({ t: 'event', event: eventOf('e1') });
    server.peer().send({ t: 'event', event: eventOf('e2') });
    server.peer().send({ t: 'cursor', cursor: 'c2' });
    // Its answer comes after the events on the same line.
    await say(live, 'x', 'id-a-0001');
    expect(order).toEqual([]);
    finish();
    await until(() => expect(order).toEqual(['snapshot', 'e1', 'e2']));
  });

  it('resumes from the last cursor after the line was cut, and drops what it has', async () => {
    const server = await serve();
    const seen: string[] = [];
    const onResync = vi.fn();
    const live = connect(server.baseUrl, { onResync, onEvent: (e) => seen.push(e.id) });
    await online(live);
    server.peer().send({ t: 'event', event: eventOf('e1') });
    server.peer().send({ t: 'cursor', cursor: 'c1' });
    server.peer().send({ t: 'event', event: eventOf('e2') });
    await until(() => expect(seen).toEqual(['e1', 'e2']));
    server.peer().kill();
    await until(() => expect(server.peers).toHaveLength(2));
    expect(server.peer().hello.cursor).toBe('c1');
    server.peer().send({ t: 'event', event: eventOf('e2') });
    server.peer().send({ t: 'event', event: eventOf('e3') });
    await until(() => expect(seen).toEqual(['e1', 'e2', 'e3']));
    expect(onResync).toHaveBeenCalledTimes(1);
  });

  it('keeps the cursor in the storage it is given', async () => {
    const server = await serve();
    const cursorStorage = memory();
    const first = connect(server.baseUrl, { cursorStorage, storageKey: 'k' });
    await online(first);
    server.peer().send({ t: 'cursor', cursor: 'c9' });
    await until(() => expect(cursorStorage.texts.get('k:cursor')).toBe('c9'));
    first.close();
    await online(connect(server.baseUrl, { cursorStorage, storageKey: 'k' }));
    expect(server.peer().hello.cursor).toBe('c9');
  });

  it('fetches a snapshot on resync and goes on from its cursor', async () => {
    const server = await serve();
    const onResync = vi.fn();
    const live = connect(server.baseUrl, { onResync });
    await online(live);
    server.peer().send({ t: 'resync', cursor: 'r1' });
    await until(() => expect(onResync).toHaveBeenCalledTimes(2));
    server.peer().kill();
    await until(() => expect(server.peers).toHaveLength(2));
    expect(server.peer().hello.cursor).toBe('r1');
  });

  it('asks for the snapshot again when it could not be fetched', async () => {
    const server = await serve();
    const onResync = vi.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValue(undefined);
    const seen: string[] = [];
    connect(server.baseUrl, { onResync, onEvent: (e) => seen.push(e.id) });
    await until(() => expect(onResync).toHaveBeenCalledTimes(2));
    expect(server.peer().hello.cursor).toBeUndefined();
    server.peer().send({ t: 'event', event: eventOf('e1') });
    await until(() => expect(seen).toEqual(['e1']));
  });
});

describe('commands', () => {
  it('sends one of a conversation at a time and again after the line was cut', async () => {
    const server = await serve({ onCommand: () => undefined });
    const live = connect(server.baseUrl);
    await online(live);
    const first = say(live, 'a', 'id-a-0001');
    const second = say(live, 'b', 'id-b-0001');
    await until(() => expect(ids(server)).toEqual(['id-a-0001']));
    server.peer().kill();
    await until(() => expect(ids(server)).toEqual(['id-a-0001', 'id-a-0001']));
    server.behaviour.onCommand = (command) => ack(command.id);
    server.peer().send(ack('id-a-0001'));
    await Promise.all([first, second]);
    expect(ids(server)).toEqual(['id-a-0001', 'id-a-0001', 'id-b-0001']);
    expect(live.pending()).toEqual([]);
  });

  it('keeps other conversations going while one waits', async () => {
    const server = await serve({
      onCommand: (command) => (command.id.startsWith('slow') ? undefined : ack(command.id)),
    });
    const live = connect(server.baseUrl);
    await online(live);
    const reply = (conversationId: string, clientId: string) =>
      live.command('message.reply', { conversationId, kind: 'message', text: 'x' }, { clientId });
    void reply('one', 'slow-0001');
    void reply('one', 'slow-0002');
    await reply('two', 'fast-0001');
    expect(ids(server)).toEqual(['slow-0001', 'fast-0001']);
  });

  it('outlives a restart of the page while the server is away', async () => {
    const server = await serve({ onCommand: (command) => ack(command.id) });
    const outboxStorage = memory();
    await server.stop();
    const before = connect(server.baseUrl, { outboxStorage });
    void say(before, 'first', 'kept-0001');
    void before.command('message.send', { text: '2' }, { clientId: 'kept-0002', context: 'two' });
    before.close();
    await server.startAgain();
    const settled: [QueuedCommand, Outcome][] = [];
    const after = connect(server.baseUrl, {
      outboxStorage,
      onSettled: (command, outcome) => settled.push([command, outcome]),
    });
    expect(after.pending().map((c) => c.context)).toEqual([undefined, 'two']);
    await until(() => expect(settled).toHaveLength(2));
    expect(ids(server)).toEqual(['kept-0001', 'kept-0002']);
    expect(settled[1]?.[1]).toEqual({ result: {} });
    expect(outboxStorage.texts.size).toBe(0);
  });

  it('drops what is too old to be recognised as a repeat', async () => {
    const server = await serve();
    const outboxStorage = memory();
    const old = { id: 'old-00001', name: 'message.send', data: { text: 'x' }, at: 0 };
    outboxStorage.setItem('lingxi:outbox', JSON.stringify([old]));
    const live = connect(server.baseUrl, { outboxStorage });
    expect(live.pending()).toEqual([]);
  });

  it('rejects what the server refuses and goes on with the next', async () => {
    const error = { code: 'contact_blocked' as const, message: '暂时无法发送消息' };
    const server = await serve({
      onCommand: ({ id }) => (id === 'bad-00001' ? { t: 'nack', id, error } : ack(id)),
    });
    const live = connect(server.baseUrl);
    const bad = say(live, 'x', 'bad-00001');
    const good = say(live, 'y', 'good-0001');
    await expect(bad).rejects.toMatchObject({ code: 'contact_blocked', message: error.message });
    await expect(bad).rejects.toBeInstanceOf(ApiError);
    await good;
  });

  it('waits and repeats in order when the server asks for patience', async () => {
    const limited = { code: 'rate_limited' as const, message: '', details: { seconds: 0.02 } };
    let isPatient = true;
    const server = await serve({
      onCommand: ({ id }) => {
        if (!isPatient) return ack(id);
        isPatient = false;
        return { t: 'nack', id, error: limited };
      },
    });
    const live = connect(server.baseUrl);
    await Promise.all([say(live, 'a', 'id-a-0001'), say(live, 'b', 'id-b-0001')]);
    expect(ids(server)).toEqual(['id-a-0001', 'id-a-0001', 'id-b-0001']);
  });

  it('sends only the furthest of several unsent read marks', async () => {
    const server = await serve({ onCommand: (command) => ack(command.id) });
    const live = connect(server.baseUrl);
    await Promise.all(
      [1, 2, 3].map((seq) => live.command('conversation.read', { conversationId: 'c', seq })),
    );
    expect(server.commands.map((c) => c.data)).toEqual([{ conversationId: 'c', seq: 3 }]);
  });

  it('takes an unanswered command for a dead line', async () => {
    const server = await serve({ onCommand: () => undefined });
    const live = connect(server.baseUrl);
    void say(live, 'a', 'id-a-0001');
    await until(() => expect(server.peers.length).toBeGreaterThan(1));
    expect(new Set(ids(server))).toEqual(new Set(['id-a-0001']));
  });
});

describe('the line', () => {
  it('tells its states', async () => {
    const server = await serve();
    const states: LiveStatus[] = [];
    const live = connect(server.baseUrl, { onStatus: (s) => states.push(s) });
    expect(live.status).toBe('connecting');
    await online(live);
    server.peer().kill();
    await until(() => expect(states).toEqual(['online', 'reconnecting', 'online']));
    live.close();
    expect(states.at(-1)).toBe('offline');
  });

  it('gives up a silent dial and dials again', async () => {
    const server = await serve({ isMute: true });
    const live = connect(server.baseUrl, { environment: { fetch: undefined } });
    await until(() => expect(server.dials()).toBe(2));
    server.behaviour.isMute = false;
    await online(live);
  });

  it('hangs up on a line that answers no pings', async () => {
    const server = await serve({ ignoresPings: true });
    connect(server.baseUrl);
    await until(() => expect(server.peers.length).toBeGreaterThan(1));
  });

  it('dials at once when the network comes back', async () => {
    const server = await serve();
    await server.stop();
    let wake: () => void = () => undefined;
    let sleep: () => void = () => undefined;
    const watch: Environment['watch'] = (awake, asleep) => {
      wake = awake;
      sleep = asleep;
      return () => undefined;
    };
    const timing = { ...quick, backoffMs: 60_000, backoffMaxMs: 60_000 };
    const live = connect(server.baseUrl, { timing, environment: { watch } });
    await until(() => expect(live.status).toBe('reconnecting'));
    sleep();
    expect(live.status).toBe('offline');
    await server.startAgain();
    wake();
    await online(live);
  });

  it('stops when signed out until it is told to retry', async () => {
    const server = await serve({
      onHello: (peer) =>
        peer.hello.token === 'good'
          ? peer.send({ t: 'welcome', v: 1, cursor: 'c', connectionId: '1' })
          : peer.kill(4001),
    });
    let token = 'stale';
    const onNotSignedIn = vi.fn();
    const live = connect(server.baseUrl, { token: () => token, onNotSignedIn });
    await until(() => expect(onNotSignedIn).toHaveBeenCalledTimes(1));
    expect(live.status).toBe('offline');
    token = 'good';
    live.retry();
    await online(live);
    expect(server.dials()).toBe(2);
  });
});

describe('the fallback', () => {
  it('streams and posts after two refused sockets, and becomes a socket again later', async () => {
    const server = await serve({
      refusesSockets: true,
      onCommand: (command) => ack(command.id),
    });
    const seen: string[] = [];
    const options = { token: () => 'v-token', onEvent: (e: { id: string }) => seen.push(e.id) };
    const live = connect(server.baseUrl, options);
    await online(live);
    expect(server.dials()).toBe(2);
    expect(server.peer()).toMatchObject({ kind: 'stream', hello: { token: 'v-token' } });
    await say(live, 'over the stream', 'id-a-0001');
    server.peer().send({ t: 'event', event: eventOf('e1') });
    server.peer().send({ t: 'cursor', cursor: 'c1' });
    await until(() => expect(seen).toEqual(['e1']));

    server.behaviour.refusesSockets = false;
    await until(() => expect(server.peer().kind).toBe('socket'));
    expect(server.peer().hello.cursor).toBe('c1');
    await say(live, 'over the socket', 'id-b-0001');
    // One given at the very moment of the change may go both ways, under the same id.
    expect([...new Set(ids(server))]).toEqual(['id-a-0001', 'id-b-0001']);
  });

  it('passes on what the server refuses', async () => {
    const server = await serve({ refusesSockets: true, refusesPosts: 'contact_blocked' });
    const live = connect(server.baseUrl);
    await online(live);
    const refused = say(live, 'x', 'id-a-0001');
    await expect(refused).rejects.toMatchObject({ code: 'contact_blocked' });
    expect(live.status).toBe('online');
  });

  it('keeps a working stream when the socket is still refused', async () => {
    const server = await serve({ refusesSockets: true, onCommand: (command) => ack(command.id) });
    const states: LiveStatus[] = [];
    const live = connect(server.baseUrl, { onStatus: (s) => states.push(s) });
    await online(live);
    await until(() => expect(server.dials()).toBeGreaterThan(3));
    await say(live, 'still here', 'id-a-0001');
    expect(states).toEqual(['reconnecting', 'online']);
    expect(server.peers).toHaveLength(1);
  });

  it('resumes a cut stream by its cursor', async () => {
    const server = await serve({ refusesSockets: true });
    const cursorStorage = memory();
    const timing = { ...quick, upgradeMs: 60_000 };
    await online(connect(server.baseUrl, { timing, cursorStorage }));
    server.peer().send({ t: 'cursor', cursor: 's1' });
    await until(() => expect(cursorStorage.texts.get('lingxi:cursor')).toBe('s1'));
    server.peer().kill();
    await until(() => expect(server.peers).toHaveLength(2));
    expect(server.peer()).toMatchObject({ kind: 'stream', hello: { cursor: 's1' } });
  });
});
