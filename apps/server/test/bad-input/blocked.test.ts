import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/platform/ids.ts';
import { stopApps } from '../database.ts';
import type { World } from '../isolation/world.ts';
import { expectNack, tries } from './ask.ts';
import { type Frame, frameKinds, sampleFrame, unknownFrames, wrongFrames } from './frames.ts';
import { jsonOf } from './mutations.ts';
import { expectRefusal } from './refusal.ts';
import { buildVictim, type Victim } from './victim.ts';

/** Where sockets are blocked, frames come by POST and answers by server-sent events. */
let victim: Victim;
let world: World;

beforeAll(async () => {
  victim = await buildVictim();
  world = victim.world;
});
afterAll(stopApps);

it.for(tries)('%s', async ([name, kind, side]) => {
  const sample = sampleFrame(world, kind, side);
  const was = await victim.written();
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
  await victim.expectUntouched(was, 'a wrong frame');
});

const { stringify } = JSON;
it('refuses commands in no envelope', async () => {
  const was = await victim.written();
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
  await victim.expectUntouched(was, 'a wrong frame');
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
      `${victim.url}/v1/live/stream?token=${world.visitor.token}&cursor=${cursor}`,
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
