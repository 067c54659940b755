import { closeCodes, errors, limits, type ServerFrame } from '@lingxi/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { newId } from '../../src/platform/ids.ts';
import { stopApps, testApp } from '../database.ts';
import { fakeClock } from '../fake-clock.ts';
import { type RowReader, readRows } from '../isolation/rows.ts';
import { buildWorld, type World } from '../isolation/world.ts';
import { connect, type TestSocket } from '../live.ts';
import {
  type Frame,
  frameKinds,
  type Side,
  sampleFrame,
  unknownFrames,
  wrongFrames,
} from './frames.ts';
import { jsonOf } from './mutations.ts';
import { expectRefusal } from './refusal.ts';

let world: World;
let rows: RowReader;
let url: string;

beforeAll(async () => {
  const app = await testApp({ clock: fakeClock() });
  rows = await readRows(app.platform.database.pool);
  world = await buildWorld(app, 'cypress');
  url = await app.listen();
});
afterAll(stopApps);

const open = (side: Side) =>
  side === 'agent'
    ? connect(url, { cookie: `lingxi_session=${world.session}` })
    : connect(url, { hello: { token: world.visitor.token } });

type Answer = Extract<ServerFrame, { t: 'ack' | 'nack' }>;
const answersIn = (socket: TestSocket) =>
  socket.frames.filter((f): f is Answer => f.t === 'ack' || f.t === 'nack');

/** Sends a frame and waits for its answer: they come in the order of the frames. */
async function ask(socket: TestSocket, json: string): Promise<Answer> {
  const before = answersIn(socket).length;
  socket.send(json);
  await socket.until(() => answersIn(socket).length > before);
  return answersIn(socket)[before]!;
}

function expectNack(answer: Answer, what: string): void {
  const said = `${what} -> ${JSON.stringify(answer).slice(0, 200)}`;
  expect(answer.t, said).toBe('nack');
  const { code } = (answer as Extract<Answer, { t: 'nack' }>).error;
  expect(errors[code]?.status, said).toBeGreaterThanOrEqual(400);
  expect(errors[code]?.status, said).toBeLessThan(500);
}

/** Everything but who is connected, which is what connecting writes. */
async function written() {
  const { presence: _, ...rest } = await rows.snapshot(world.accountId);
  return rest;
}

const tries = frameKinds.flatMap((kind) =>
  kind.sides.map((side): [string, (typeof frameKinds)[number], Side] => [
    `${kind.name} of a ${side}`,
    kind,
    side,
  ]),
);

describe('a frame that is wrong in one place', () => {
  it.for(tries)('%s', async ([name, kind, side]) => {
    const socket = await open(side);
    const sample = sampleFrame(world, kind, side);
    const wrong = wrongFrames(kind, sample);
    expect(wrong.length).toBeGreaterThan(5);
    const was = await written();
    for (const { what, value } of wrong) {
      const answer = await ask(socket, jsonOf(value));
      expectNack(answer, `${name}, ${what}`);
      const { id } = (value ?? {}) as Frame;
      expect(answer.id, what).toBe(typeof id === 'string' ? id.slice(0, 100) : '');
    }
    for (const { what, value } of unknownFrames(kind, sample)) {
      const frame = value as Frame;
      if (frame.t === 'cmd') {
        expectNack(await ask(socket, jsonOf({ ...frame, id: newId() })), `${name}, ${what}`);
      } else socket.send(frame);
    }
    expect(await written()).toEqual(was);
    socket.send({ t: 'ping' });
    await socket.until((f) => f.t === 'pong');
    socket.terminate();
  });

  it.for(tries)('%s, by POST', async ([name, kind, side]) => {
    const sample = sampleFrame(world, kind, side);
    const was = await written();
    const post = (frames: unknown) =>
      world.app.http.inject({
        method: 'POST',
        url: '/v1/live/commands',
        headers: {
          'content-type': 'application/json',
          ...(side === 'agent' ? { cookie: `lingxi_session=${world.session}` } : {}),
        },
        payload: jsonOf({
          frames,
          ...(side === 'visitor' ? { token: world.visitor.token } : {}),
        }),
      });
    const good = { ...sample, id: newId() };
    for (const { what, value } of wrongFrames(kind, sample)) {
      expectRefusal(await post([value ?? null]), `${name}, ${what}`);
    }
    expectRefusal(await post([good, { t: 'nonsense' }]), `${name} before a wrong one`);
    for (const { what, value } of unknownFrames(kind, sample)) {
      if ((value as Frame).t !== 'cmd') continue;
      const answer = await post([value]);
      expect(answer.statusCode).toBe(200);
      expectNack(answer.json().frames[0], `${name}, ${what}`);
    }
    expect(await written()).toEqual(was);
  });
});

it('refuses whatever is no frame, and goes on', async () => {
  const socket = await open('visitor');
  const was = await written();
  const command = `"id":"abcdefgh","name":"message.send"`;
  for (const text of [
    '',
    ' ',
    'nonsense',
    '{',
    'null',
    '42',
    '"text"',
    '[]',
    '{}',
    `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    `{"t":"cmd",${command},"data":{"text":"x"},"t":"nonsense"}`,
    `{"t":"cmd",${command},"data":{"text":"x"},"data":{"text":5}}`,
    `{"t":"cmd",${command},"__proto__":{"data":{"text":"x"}}}`,
    `{"t":"cmd",${command},"constructor":{"prototype":{"data":{"text":"x"}}}}`,
    `{"t":"cmd",${command},"data":{"__proto__":{"text":"x"}}}`,
    `{"t":"cmd",${command},"data":{"text":"\\u0000"}}`,
    `{"t":"cmd",${command},"data":{"text":"\\ud83d"}}`,
  ]) {
    expectNack(await ask(socket, text), text.slice(0, 80));
  }
  expect(await written()).toEqual(was);
  socket.terminate();
});

describe('what no socket carries', () => {
  const message = (bytes: string) =>
    Buffer.from(
      `7b2274223a22636d64222c226964223a226162636465666768222c226e616d65223a226d6573736167652e73656e64222c2264617461223a7b2274657874223a22${bytes}227d7d`,
      'hex',
    );
  const hello = () => JSON.stringify({ t: 'hello', v: 1, token: world.visitor.token });
  const cases: [string, number, Buffer, boolean][] = [
    ['a binary frame', closeCodes.badHello, message('78'), true],
    ['bytes that are no UTF-8', 1007, message('ff'), false],
    ['half a character', 1007, message('eda0bd'), false],
    ['a frame that is too large', 1009, Buffer.alloc(limits.frameBytes + 1, 'x'), false],
    ['a frame of 10 MB', 1009, Buffer.alloc(10 * 1024 * 1024, 'x'), false],
  ];
  for (const isOpen of [true, false]) {
    it.for(cases)(`%s, ${isOpen ? 'in' : 'before'} a session`, async ([, code, bytes, binary]) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/v1/live`);
      socket.on('error', () => {});
      await new Promise((r) => socket.once('open', r));
      if (isOpen) {
        const welcome = new Promise((r) => socket.once('message', r));
        socket.send(hello());
        await welcome;
      }
      const was = await written();
      const closed = new Promise((r) => socket.once('close', r));
      socket.send(bytes, { binary });
      expect(await closed).toBe(code);
      expect(await written()).toEqual(was);
    });
  }
});

it('begins with a hello that is right, and with nothing else', async () => {
  const kind = frameKinds.find((k) => k.name === 'hello')!;
  const sample = { ...sampleFrame(world, kind, 'visitor'), token: world.visitor.token };
  const firsts = [
    ...wrongFrames(kind, sample).map((m) => jsonOf(m.value)),
    ...frameKinds.filter((k) => k !== kind).map((k) => jsonOf(sampleFrame(world, k, k.sides[0]!))),
  ];
  for (const first of firsts) {
    const socket = await connect(url, { hello: null });
    socket.send(first);
    expect((await socket.closed).code, first.slice(0, 200)).toBe(closeCodes.badHello);
    expect(socket.frames).toEqual([]);
  }
  const twice = await open('visitor');
  twice.send(sample);
  expect((await twice.closed).code).toBe(closeCodes.badHello);
  for (const token of [
    '',
    'x',
    '长'.repeat(100),
    `${world.visitor.token}x`,
    '....',
    world.session,
  ]) {
    const socket = await connect(url, { hello: { token } });
    expect((await socket.closed).code, token).toBe(closeCodes.notSignedIn);
  }
});

describe('where sockets are blocked', () => {
  const { stringify } = JSON;
  it('refuses commands in no envelope', async () => {
    const was = await written();
    const { token } = world.visitor;
    const frame = sampleFrame(world, frameKinds.find((k) => k.name === 'message.send')!, 'visitor');
    for (const payload of [
      '',
      'null',
      '42',
      '[]',
      '{}',
      stringify({ token }),
      stringify({ token, frames: null }),
      stringify({ token, frames: 'x' }),
      stringify({ token, frames: { 0: frame, length: 1 } }),
      stringify({ token, frames: [] }),
      stringify({ token, frames: Array.from({ length: 21 }, () => frame) }),
      stringify({ token, frames: [[frame]] }),
      stringify({ frames: [frame] }),
      ...[null, 42, '', 'x', [], [token], { token }, `${token}x`].map((t) =>
        stringify({ token: t, frames: [frame] }),
      ),
    ]) {
      const headers = { 'content-type': 'application/json' };
      const request = { method: 'POST' as const, url: '/v1/live/commands', headers, payload };
      expectRefusal(await world.app.http.inject(request), payload.slice(0, 100));
    }
    expect(await written()).toEqual(was);
  });

  it('refuses a stream for a token that is none', async () => {
    const { token } = world.visitor;
    for (const search of [
      '',
      'token=',
      'token=x',
      'token=%00',
      'token=%ff',
      `token=${'x'.repeat(5000)}`,
      `token=${token}&token=${token}`,
      `token[]=${token}`,
      `token=${token}&cursor=1&cursor=2`,
    ]) {
      const request = { method: 'GET' as const, url: `/v1/live/stream?${search}` };
      expectRefusal(await world.app.http.inject(request), search.slice(0, 100));
    }
  });

  it('asks for a snapshot where a cursor is none', async () => {
    const { epoch } = (
      await world.app.platform.database.pool.query<{ epoch: string }>('select epoch from feed')
    ).rows[0]!;
    for (const cursor of [
      '',
      'x',
      `${epoch}.`,
      `${epoch}.-1`,
      `${epoch}.1e9`,
      `${epoch}.9${'9'.repeat(30)}`,
    ]) {
      const stop = new AbortController();
      const stream = await fetch(
        `${url}/v1/live/stream?token=${world.visitor.token}&cursor=${cursor}`,
        { signal: stop.signal },
      );
      const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
      let heard = '';
      while (!heard.includes('"t":"resync"')) {
        const { value, done } = await reader.read();
        expect(done, `${cursor} -> ${heard}`).toBe(false);
        heard += value;
      }
      stop.abort();
    }
  });
});

/** Last: what was refused above is refused for its one mistake. */
const taken = tries.filter(([, kind]) => kind.name !== 'hello');
it.for(taken)('%s without a mistake is taken', async ([, kind, side]) => {
  const isSeenBy = side === 'agent' && kind.name !== 'viewing' ? 'visitor' : 'agent';
  const [socket, other] = [await open(side), await open(isSeenBy)];
  const sample = sampleFrame(world, kind, side);
  if (sample.t === 'cmd') expect((await ask(socket, jsonOf(sample))).t).toBe('ack');
  else if (sample.t === 'ping') {
    socket.send(sample);
    await socket.until((f) => f.t === 'pong');
  } else {
    socket.send({ ...sample, conversationId: world.botConversationId });
    await other.until((f) => f.t === 'signal' && f.name === sample.t);
  }
  for (const s of [socket, other]) s.terminate();
});
