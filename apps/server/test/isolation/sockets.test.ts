import { closeCodes, errors, type ServerFrame } from '@lingxi/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/platform/ids.ts';
import { stopApps, testApp } from '../database.ts';
import { fakeClock } from '../fake-clock.ts';
import { connect, type TestSocket } from '../live.ts';
import { relabelled } from './endpoint-cases/endpoint-case.ts';
import { found } from './leaks.ts';
import { actIn, toldOf } from './live-acts.ts';
import { type RowReader, readRows, type Snapshot } from './rows.ts';
import { buildWorld, type World } from './world.ts';

/** Two programs on one database: what is told crosses from one to the other. */
let urls: string[];
let theirs: World;
let ours: World;
let rows: RowReader;

const onEach = (open: (url: string) => Promise<TestSocket>) => Promise.all(urls.map(open));
const cookieOf = (w: World) => `lingxi_session=${w.session}`;
const agentOf = (w: World) => onEach((url) => connect(url, { cookie: cookieOf(w) }));
const visitorOf = (w: World) =>
  onEach((url) => connect(url, { hello: { token: w.visitor.token } }));
const textIn = (sockets: TestSocket[]) => JSON.stringify(sockets.map((s) => s.frames));
const marksOf = async (w: World) => [w.mark, ...(await rows.ids(w.accountId))];
/** A connection that opens or closes is a row of its own; nobody foreign can touch it. */
const withoutPresence = ({ presence: _, ...rest }: Snapshot) => rest;
const isSignal = (name: string) => (f: ServerFrame) => f.t === 'signal' && f.name === name;
const isEvent = (type: string) => (f: ServerFrame) => f.t === 'event' && f.event.type === type;

beforeAll(async () => {
  const clock = fakeClock();
  const apps = [await testApp({ clock }), await testApp({ clock })];
  rows = await readRows(apps[0]!.platform.database.pool);
  ours = await buildWorld(apps[0]!, 'boreas');
  theirs = await buildWorld(apps[0]!, 'aurora');
  for (const app of apps) await app.start();
  // The bot and routing have done what follows from the building.
  for (const app of apps) await app.platform.outbox.reactor.idle();
  urls = await Promise.all(apps.map((app) => app.listen()));
});
afterAll(stopApps);

it('tells nothing of a foreign account, at once or later', async () => {
  const spies = [...(await agentOf(ours)), ...(await visitorOf(ours))];
  const agents = await agentOf(theirs);
  const visitors = await visitorOf(theirs);
  const cursor = (await agents[0]!.until<Extract<ServerFrame, { t: 'welcome' }>>(
    (f) => f.t === 'welcome',
  ))!.cursor;

  await actIn(theirs);
  const conversationId = theirs.botConversationId;
  visitors[0]!.send({ t: 'typing', conversationId, isTyping: true, preview: theirs.mark });
  visitors[0]!.send({
    t: 'cmd',
    id: newId(),
    name: 'message.send',
    data: { text: theirs.mark, conversationId },
  });
  agents[0]!.send({ t: 'viewing', conversationId });
  agents[0]!.send({ t: 'typing', conversationId, isTyping: true });
  const guest = theirs.others[0]!.token;
  const joining = await connect(urls[0]!, { hello: { token: guest } });
  for (const agent of agents) {
    for (const type of [...toldOf, 'message.received']) await agent.until(isEvent(type));
    await agent.until(isSignal('contact.presence'));
    await agent.until(
      (f) => f.t === 'signal' && f.name === 'typing' && f.data.by.kind === 'contact',
    );
  }
  await agents[1]!.until(isSignal('viewing'));
  for (const visitor of visitors) {
    await visitor.until(isSignal('queue'));
    await visitor.until(isSignal('typing'));
  }

  // What comes of our own afterwards has been behind all that.
  await actIn(ours);
  for (const spy of spies) await spy.until(isEvent('conversation.rated'));
  for (const spy of spies.slice(0, 2)) await spy.until(isEvent('faq.deleted'));
  const marks = await marksOf(theirs);
  expect(found(marks, textIn(agents))).toContain(theirs.mark);
  expect(found(marks, textIn(visitors))).toContain(theirs.mark);
  expect(found(marks, textIn(spies))).toEqual([]);
  for (const socket of [...spies, ...agents, ...visitors, joining]) socket.terminate();

  const resumed = async (w: World, token?: string) => {
    const access = token
      ? { hello: { token, cursor } }
      : { cookie: cookieOf(w), hello: { cursor } };
    const socket = await connect(urls[1]!, access);
    await socket.until((f) => f.t === 'cursor');
    socket.terminate();
    return [socket];
  };
  expect(found(marks, textIn(await resumed(theirs)))).toContain(theirs.mark);
  expect(found(marks, textIn(await resumed(theirs, theirs.visitor.token)))).toContain(theirs.mark);
  for (const token of [undefined, ours.visitor.token]) {
    const replay = await resumed(ours, token);
    expect(replay[0]!.frames.some(isEvent('conversation.rated'))).toBe(true);
    expect(found(marks, textIn(replay))).toEqual([]);
  }
});

const read = (conversationId: string) => ({
  name: 'conversation.read',
  data: { conversationId, seq: 1 },
});
const asAgent = (my: World, their: World) => {
  const reply = { kind: 'message', text: 'x' };
  return [
    read(their.heldId),
    { name: 'message.reply', data: { ...reply, conversationId: their.heldId } },
    { name: 'message.reply', data: { ...reply, conversationId: their.heldId, kind: 'note' } },
    {
      name: 'message.reply',
      data: { ...reply, conversationId: my.heldId, fileIds: [their.fileId] },
    },
  ];
};
const asVisitor = (my: World, their: World) => [
  read(their.botConversationId),
  { name: 'message.send', data: { text: 'x', conversationId: their.botConversationId } },
  {
    name: 'message.send',
    data: { text: 'x', conversationId: my.botConversationId, fileIds: [their.visitorFileId] },
  },
];
const framed = (commands: { name: string; data: object }[]) =>
  commands.map((c) => ({ t: 'cmd', id: newId(), ...c }));

it('takes no command that names what belongs to a foreign account', async () => {
  const [agent] = await agentOf(ours);
  const [visitor] = await visitorOf(ours);
  const [theirAgent] = await agentOf(theirs);
  const [theirVisitor] = await visitorOf(theirs);
  const marks = await marksOf(theirs);
  const was = withoutPresence(await rows.snapshot(theirs.accountId));
  for (const [socket, build] of [
    [agent!, asAgent],
    [visitor!, asVisitor],
  ] as const) {
    for (const frame of framed(build(ours, theirs))) {
      socket.send(frame);
      const answer = await socket.until(
        (f) => (f.t === 'ack' || f.t === 'nack') && f.id === frame.id,
      );
      const code = expect.stringMatching(/_not_found$/);
      expect(answer).toMatchObject({ t: 'nack', error: { code } });
    }
    const conversationId = theirs.botConversationId;
    socket.send({ t: 'typing', conversationId, isTyping: true, preview: 'foreign' });
    socket.send({ t: 'viewing', conversationId });
  }
  // Behind the foreign ones: signals of our own come, and so do theirs to them.
  agent!.send({ t: 'typing', conversationId: ours.botConversationId, isTyping: true });
  await visitor!.until(isSignal('typing'));
  theirVisitor!.send({
    t: 'typing',
    conversationId: theirs.botConversationId,
    isTyping: true,
    preview: 'own',
  });
  await theirAgent!.until(isSignal('typing'));
  theirAgent!.send({ t: 'typing', conversationId: theirs.botConversationId, isTyping: true });
  await theirVisitor!.until(isSignal('typing'));
  const heard = textIn([theirAgent!, theirVisitor!]);
  expect(found(await marksOf(ours), heard)).toEqual([]);
  expect(heard).not.toContain('foreign');
  expect(found(marks, textIn([agent!, visitor!]))).toEqual([]);
  expect(withoutPresence(await rows.snapshot(theirs.accountId))).toEqual(was);
  for (const socket of [agent!, visitor!, theirAgent!, theirVisitor!]) socket.terminate();
});

const post = async (frames: object[], w: World, token?: string) => {
  const response = await fetch(`${urls[0]}/v1/live/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: token ? '' : cookieOf(w) },
    body: JSON.stringify({ token, frames }),
  });
  return { status: response.status, text: await response.text() };
};

it('takes none by POST either, and tells nothing over server-sent events', async () => {
  const stop = new AbortController();
  const stream = await fetch(`${urls[0]}/v1/live/stream?token=${ours.visitor.token}`, {
    signal: stop.signal,
  });
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  const marks = await marksOf(theirs);
  const was = withoutPresence(await rows.snapshot(theirs.accountId));
  for (const [frames, token] of [
    [framed(asAgent(ours, theirs)), undefined],
    [framed(asVisitor(ours, theirs)), ours.visitor.token],
  ] as const) {
    const { status, text } = await post(frames, ours, token);
    expect(status).toBe(200);
    const answers: { t: string; error?: { code: string } }[] = JSON.parse(text).frames;
    expect(answers.map((a) => a.t)).toEqual(frames.map(() => 'nack'));
    for (const a of answers) expect(Object.keys(errors)).toContain(a.error!.code);
    expect(found(marks, text, JSON.stringify(frames))).toEqual([]);
  }
  expect(withoutPresence(await rows.snapshot(theirs.accountId))).toEqual(was);

  // The control: the same commands by somebody of that account, and news of our own behind them.
  const own = await post(framed(asAgent(theirs, theirs)), theirs);
  const guest = await post(framed(asVisitor(theirs, theirs)), theirs, theirs.visitor.token);
  expect(`${own.text}${guest.text}`).not.toContain('nack');
  await post(framed(asVisitor(ours, ours)), ours, ours.visitor.token);
  let heard = '';
  while (!heard.includes('message.received')) heard += (await reader.read()).value;
  expect(found(await marksOf(theirs), heard)).toEqual([]);
  stop.abort();
});

it('opens to no key that was relabelled', async () => {
  for (const [my, their] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const token = relabelled(my, their.visitor.token);
    const cookie = `lingxi_session=${relabelled(my, their.session)}`;
    for (const access of [{ hello: { token } }, { cookie }]) {
      const socket = await connect(urls[0]!, access);
      expect((await socket.closed).code).toBe(closeCodes.notSignedIn);
    }
    const stream = await fetch(`${urls[0]}/v1/live/stream?token=${token}`);
    expect(stream.status).toBe(401);
    await stream.body?.cancel();
    expect((await post(framed([read(their.botConversationId)]), my, token)).status).toBe(401);
    const relabelledAgent = { ...my, session: relabelled(my, their.session) };
    expect((await post(framed([read(their.heldId)]), relabelledAgent)).status).toBe(401);
  }
});
