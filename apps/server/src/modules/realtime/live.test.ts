import { closeCodes, type LingxiEvent, type VisitorConversation } from '@lingxi/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fresh, freshAccountIn, stopApps, testApp } from '../../../test/database.ts';
import { fakeClock } from '../../../test/fake-clock.ts';
import { connect } from '../../../test/live.ts';
import { newId } from '../../platform/ids.ts';
import { createSignInLink } from '../agents/index.ts';
import { buildPerson } from '../agents/person.fixture.ts';
import { setAvailability } from '../agents/set-availability.ts';
import { systemContext } from '../context.ts';
import { assign } from '../conversations/assign.ts';
import { createInbox } from '../inboxes/index.ts';

/** Two programs on one database: everything crosses from one to the other. */
let fresh: Fresh;
let a: string;
let b: string;
let inboxKey: string;
const clock = fakeClock(new Date());

beforeAll(async () => {
  const one = await testApp({ clock, isStarted: true });
  const two = await testApp({ clock, isStarted: true });
  a = await one.listen();
  b = await two.listen();
  fresh = await freshAccountIn(one, clock);
  const inbox = await createInbox(fresh.ctx, {
    name: '网站',
    channel: 'web',
    settings: { isBotEnabled: false },
  });
  inboxKey = inbox.publicKey;
});
afterAll(stopApps);

async function visitor(url: string) {
  const response = await fetch(`${url}/v1/web/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ inbox: inboxKey }),
  });
  return (await response.json()) as { token: string; visitor: { contactId: string } };
}

async function cookieOf(url: string, agentId: string): Promise<string> {
  const system = systemContext(fresh.platform, fresh.accountId);
  const link = await createSignInLink(system, agentId);
  const response = await fetch(`${url}/v1/session/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: new URL(link.url).searchParams.get('token') }),
  });
  expect(response.status).toBe(200);
  return response.headers.getSetCookie()[0]!.split(';')[0]!;
}

async function firstConversation(token: string): Promise<VisitorConversation> {
  const response = await fetch(`${a}/v1/web/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ inbox: inboxKey, token }),
  });
  return ((await response.json()) as { conversations: VisitorConversation[] }).conversations[0]!;
}

const say = (text: string, id = newId(), conversationId?: string) => ({
  t: 'cmd',
  id,
  name: 'message.send',
  data: { text, ...(conversationId ? { conversationId } : {}) },
});
const isMessage = (text: string) => (e: LingxiEvent) =>
  'message' in e.data && e.data.message.text === text;

describe('a live connection', () => {
  it('tells a flood in words that it is too much', async () => {
    const { token } = await visitor(a);
    const phone = await connect(a, { hello: { token } });
    const read = { t: 'cmd', name: 'conversation.read', data: { conversationId: newId(), seq: 1 } };
    for (let i = 0; i < 150; i++) phone.send({ ...read, id: newId() });
    const nack = await phone.until((f) => f.t === 'nack' && f.error.code === 'rate_limited');
    expect(nack).toMatchObject({
      error: { message: '太频繁了，请 10 秒后再试', details: { seconds: 10 } },
    });
    phone.close();
  });

  it('carries a visitor’s message on one node to an agent on another, and back', async () => {
    const me = await visitor(a);
    const phone = await connect(a, { hello: { token: me.token } });
    const cookie = await cookieOf(b, fresh.ctx.actor.id!);
    const desk = await connect(b, { cookie });

    const id = newId();
    phone.send(say('你好，退款多久到？', id));
    const ack = await phone.until((f) => f.t === 'ack' && f.id === id);
    const seen = await desk.event(isMessage('你好，退款多久到？'));
    expect(seen.type).toBe('message.received');
    const { conversationId } = (ack as { result: { message: { conversationId: string } } }).result
      .message;

    const note = newId();
    desk.send({
      t: 'cmd',
      id: note,
      name: 'message.reply',
      data: { conversationId, kind: 'note', text: '客户很急' },
    });
    await desk.until((f) => f.t === 'ack' && f.id === note);
    desk.send({
      t: 'cmd',
      id: newId(),
      name: 'message.reply',
      data: { conversationId, kind: 'message', text: '三天内到账' },
    });
    const answer = await phone.event(isMessage('三天内到账'));
    expect(answer.data).toMatchObject({ message: { author: { kind: 'agent' } } });
    expect(JSON.stringify(phone.frames)).not.toContain('客户很急');

    desk.send({ t: 'typing', conversationId, isTyping: true });
    const typing = await phone.until((f) => f.t === 'signal' && f.name === 'typing');
    expect(typing).toMatchObject({ data: { conversationId, isTyping: true } });
    phone.send({ t: 'typing', conversationId, isTyping: true, preview: '那我' });
    const preview = await desk.until((f) => f.t === 'signal' && f.name === 'typing');
    expect(preview).toMatchObject({ data: { preview: '那我' } });
    phone.close();
    desk.close();
  });

  it('tells a place in the queue only while somebody is there to wait for', async () => {
    const me = await visitor(a);
    const phone = await connect(a, { hello: { token: me.token } });
    const place = (fits: (p: unknown) => boolean) =>
      phone.until((f) => f.t === 'signal' && f.name === 'queue' && fits(f.data.place));
    const full = await buildPerson(fresh.ctx, { capacity: 0 });
    phone.send(say('有人吗'));
    await place((p) => p === null);
    expect(await firstConversation(me.token)).toMatchObject({ handler: 'queue', queue: null });

    const desk = await connect(b, { cookie: await cookieOf(b, full.id) });
    await setAvailability(full.ctx, 'online');
    await place((p) => p !== null);
    expect((await firstConversation(me.token)).queue?.position).toBe(1);

    phone.frames.length = 0;
    desk.close();
    await place((p) => p === null);
    phone.close();
  });

  it('brings a client that was away exactly what it missed', async () => {
    const me = await visitor(a);
    const first = await connect(a, { hello: { token: me.token } });
    const id = newId();
    first.send(say('一', id));
    await first.until((f) => f.t === 'ack');
    const own = (await first.event(isMessage('一'))).data as { conversation: { id: string } };
    const cursor = await first.until<{ t: 'cursor'; cursor: string }>(
      (f) =>
        f.t === 'cursor' && first.frames.indexOf(f) > first.frames.findIndex((x) => x.t === 'ack'),
    );
    first.terminate();

    await assign(fresh.ctx, own.conversation.id, { assigneeId: fresh.ctx.actor.id! });
    const { sendMessage } = await import('../conversations/index.ts');
    const base = { conversationId: own.conversation.id, clientId: newId() };
    await sendMessage(fresh.ctx, { ...base, kind: 'message', text: '二' });
    await sendMessage(fresh.ctx, { ...base, clientId: newId(), kind: 'note', text: '秘密' });

    const again = await connect(b, { hello: { token: me.token, cursor: cursor.cursor } });
    await again.event(isMessage('二'));
    await again.until((f) => f.t === 'cursor');
    const events = again.frames.flatMap((f) => (f.t === 'event' ? [f.event] : []));
    expect(events.map((e) => e.type)).toEqual([
      'message.sent',
      'conversation.assigned',
      'message.sent',
    ]);
    expect(JSON.stringify(events)).not.toContain('秘密');
    expect(again.frames.some((f) => f.t === 'resync')).toBe(false);
    // Sent again under its first id, as a client does that never saw the acknowledgement.
    again.send(say('一', id, own.conversation.id));
    const ack = await again.until((f) => f.t === 'ack' && f.id === id);
    expect(ack).toMatchObject({ result: { message: { seq: 1, text: '一' } } });
    again.close();
  });

  it('asks for a snapshot where a cursor is too old or of another database', async () => {
    const me = await visitor(a);
    for (const cursor of ['00000000-0000-0000-0000-000000000000.5', 'nonsense']) {
      const c = await connect(a, { hello: { token: me.token, cursor } });
      await c.until((f) => f.t === 'resync');
      c.close();
    }
  });

  it('closes on a bad hello, a wrong token and binary frames', async () => {
    const bad = await connect(a, { hello: null });
    bad.send({ t: 'ping' });
    expect((await bad.closed).code).toBe(closeCodes.badHello);
    const wrong = await connect(a, { hello: { token: 'x'.repeat(60) } });
    expect((await wrong.closed).code).toBe(closeCodes.notSignedIn);
    const nobody = await connect(a, { hello: {} });
    expect((await nobody.closed).code).toBe(closeCodes.notSignedIn);
  });

  it('refuses what is malformed with a code, and goes on', async () => {
    const me = await visitor(a);
    const c = await connect(a, { hello: { token: me.token } });
    c.send('{"t":"cmd"');
    c.send({ t: 'cmd', id: 'abcdefgh', name: 'message.send', data: { text: 5 } });
    c.send({ t: 'cmd', id: 'abcdefgi', name: 'message.send', data: { text: '   ' } });
    c.send({
      t: 'cmd',
      id: 'abcdefgj',
      name: 'message.reply',
      data: { conversationId: newId(), kind: 'note', text: 'x' },
    });
    for (const id of ['', 'abcdefgh', 'abcdefgi', 'abcdefgj']) {
      const nack = await c.until((f) => f.t === 'nack' && f.id === id);
      expect(nack).toMatchObject({ error: { code: expect.any(String) } });
    }
    c.send({ t: 'ping' });
    await c.until((f) => f.t === 'pong');
    c.close();
  });

  it('works over server-sent events and POST where sockets are blocked', async () => {
    const me = await visitor(a);
    const stop = new AbortController();
    const stream = await fetch(`${a}/v1/live/stream?token=${me.token}`, { signal: stop.signal });
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    const id = newId();
    const posted = await fetch(`${b}/v1/live/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: me.token, frames: [say('走 SSE', id)] }),
    });
    expect(await posted.json()).toMatchObject({ frames: [{ t: 'ack', id }] });
    let text = '';
    while (!text.includes('走 SSE')) text += (await reader.read()).value;
    expect(text).toMatch(/^data: \{"t":"welcome"/m);
    stop.abort();
  });

  it('ends when the agent is disabled', async () => {
    const agent = await fresh.ctxOf({ role: 'agent' });
    const desk = await connect(b, { cookie: await cookieOf(b, agent.actor.id!) });
    const { updateAgent } = await import('../agents/update-agent.ts');
    await updateAgent(fresh.ctx, agent.actor.id!, { isDisabled: true });
    expect((await desk.closed).code).toBe(closeCodes.notSignedIn);
  });
});
