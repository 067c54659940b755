import { closeCodes, limits } from '@lingxi/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { newId } from '../../src/platform/ids.ts';
import { stopApps } from '../database.ts';
import type { World } from '../isolation/world.ts';
import { connect } from '../live.ts';
import { ask, expectNack, open, tries } from './ask.ts';
import { type Frame, frameKinds, sampleFrame, unknownFrames, wrongFrames } from './frames.ts';
import { jsonOf } from './mutations.ts';
import { buildVictim, type Victim } from './victim.ts';

let victim: Victim;
let world: World;

beforeAll(async () => {
  victim = await buildVictim();
  world = victim.world;
});
afterAll(stopApps);

describe('a frame that is wrong in one place', () => {
  it.for(tries)('%s', async ([name, kind, side]) => {
    const socket = await open(victim, side);
    const sample = sampleFrame(world, kind, side);
    const wrong = wrongFrames(kind, sample);
    expect(wrong.length).toBeGreaterThan(5);
    const was = await victim.written();
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
    await victim.expectUntouched(was, 'a wrong frame');
    socket.send({ t: 'ping' });
    await socket.until((f) => f.t === 'pong');
    socket.terminate();
  });
});

it('refuses whatever is no frame, and goes on', async () => {
  const socket = await open(victim, 'visitor');
  const was = await victim.written();
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
  await victim.expectUntouched(was, 'a wrong frame');
  socket.terminate();
});

describe('what no socket carries', () => {
  const message = (hex: string) =>
    Buffer.concat([
      Buffer.from('{"t":"cmd","id":"abcdefgh","name":"message.send","data":{"text":"'),
      Buffer.from(hex, 'hex'),
      Buffer.from('"}}'),
    ]);
  const hello = () => JSON.stringify({ t: 'hello', v: 1, token: world.visitor.token });
  const cases: [string, number[], Buffer, boolean][] = [
    ['a binary frame', [closeCodes.badHello], message('78'), true],
    ['bytes that are no UTF-8', [1007], message('ff'), false],
    ['half a character', [1007], message('eda0bd'), false],
    ['a frame that is too large', [1009], Buffer.alloc(limits.frameBytes + 1, 'x'), false],
    // Cut off in the middle of it, a client may not read why.
    ['a frame of 10 MB', [1009, 1006], Buffer.alloc(10 * 1024 * 1024, 'x'), false],
  ];
  for (const isOpen of [true, false]) {
    it.for(cases)(`%s, ${isOpen ? 'in' : 'before'} a session`, async ([, codes, bytes, binary]) => {
      const socket = new WebSocket(`${victim.url.replace('http', 'ws')}/v1/live`);
      socket.on('error', () => {});
      await new Promise((r) => socket.once('open', r));
      if (isOpen) {
        const welcome = new Promise((r) => socket.once('message', r));
        socket.send(hello());
        await welcome;
      }
      const was = await victim.written();
      const closed = new Promise((r) => socket.once('close', r));
      socket.send(bytes, { binary });
      expect(codes).toContain(await closed);
      await victim.expectUntouched(was, 'a wrong frame');
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
    const socket = await connect(victim.url, { hello: null });
    socket.send(first);
    expect((await socket.closed).code, first.slice(0, 200)).toBe(closeCodes.badHello);
    expect(socket.frames).toEqual([]);
  }
  const twice = await open(victim, 'visitor');
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
    const socket = await connect(victim.url, { hello: { token } });
    expect((await socket.closed).code, token).toBe(closeCodes.notSignedIn);
  }
});

/** Last: what was refused above is refused for its one mistake. */
const taken = tries.filter(([, kind]) => kind.name !== 'hello');
it.for(taken)('%s without a mistake is taken', async ([, kind, side]) => {
  const isSeenBy = side === 'agent' && kind.name !== 'viewing' ? 'visitor' : 'agent';
  const [socket, other] = [await open(victim, side), await open(victim, isSeenBy)];
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
