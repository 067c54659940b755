import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Attachment,
  type Author,
  type ClientFrame,
  type ErrorCode,
  errors,
  type LingxiEvent,
  type Message,
  type MessageContent,
  type QueuePlace,
  type ServerFrame,
  type SystemEvent,
  type VisitorConversation,
  type WidgetConfig,
} from '@lingxi/contract';
import { type WebSocket, WebSocketServer } from 'ws';
import { pages } from './pages.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
};
const bot: Author = { kind: 'bot', id: null, name: null };
const agent = { id: 'a1', name: '林晓', avatarUrl: null };
const contact: Author = { kind: 'contact', id: 'c1', name: '访客 7K2Q' };
const inboxKey = 'pk_demo_shop';
const team = '大家电组';

type Settings = WidgetConfig['settings'];
const none = { zh: '', en: '' };
export const defaultSettings: Settings = {
  title: { zh: '灵犀优选客服', en: 'Lingxi Select support' },
  subtitle: none,
  greeting: {
    zh: '您好，我是灵犀优选的智能客服，想了解商品、订单还是售后？',
    en: 'Hello, I am the assistant of Lingxi Select. Products, orders or after-sales?',
  },
  brandColor: '#0b6e69',
  theme: 'auto',
  position: 'right',
  launcher: { shape: 'circle', label: none, offsetX: 24, offsetY: 24 },
  isBotEnabled: true,
  bot: { name: none, glyph: '' },
  requiresIdentity: false,
  preChatFields: [],
  quickReplies: [
    { zh: '旧机怎么估价', en: 'Trade-in value' },
    { zh: '送货安装时间', en: 'Delivery and installation' },
    { zh: '查我的订单', en: 'Where is my order' },
  ],
  hours: '9:00–22:00',
  survey: { when: 'both', question: none, hasComment: true },
};

/**
 * The visitor's side of the API for one visitor, in memory, over real HTTP and sockets: what the
 * widget is tried against without the product. Its methods play the bot, the desk and the weather.
 */
export const startFakeServer = async (changes: Partial<Settings> = {}, port = 0) => {
  const settings: Settings = { ...defaultSettings, ...changes };
  const conversations: VisitorConversation[] = [];
  const messages: Message[] = [];
  const events: LingxiEvent[] = [];
  const lines = new Set<WebSocket>();
  const sockets = new Set<Socket>();
  const calls: { route: string; body: unknown; token?: string }[] = [];
  const files = new Map<string, { type: string; content: Buffer }>();
  const knobs = {
    answersCommands: true,
    isIdentified: false,
    /** The contact has an e-mail address or a phone number. */
    isReachable: false,
    refuses: '' as string,
    changeableMs: 86_400_000,
    service: null as WidgetConfig['service'],
  };
  let count = 0;
  const nextId = () => {
    count += 1;
    return `01900000-0000-7000-8000-${String(count).padStart(12, '0')}`;
  };

  const current = () => conversations[conversations.length - 1];
  const toAll = (frame: ServerFrame) => {
    for (const line of lines) line.send(JSON.stringify(frame));
  };
  const publish = (type: LingxiEvent['type'], more: object = {}) => {
    const c = current()!;
    const facts = {
      ...c,
      number: 1,
      inboxId: 'i1',
      contactId: 'c1',
      assigneeId: null,
      teamId: null,
    };
    const event = {
      id: nextId(),
      type,
      occurredAt: new Date().toISOString(),
      actor: { kind: 'system', id: null, name: null },
      data: { conversation: facts, ...more },
    } as unknown as LingxiEvent;
    events.push(event);
    toAll({ t: 'event', event });
    toAll({ t: 'cursor', cursor: String(events.length) });
  };
  const add = (
    author: Author,
    text: string,
    content: MessageContent = {},
    more: Partial<Message> = {},
  ): Message => {
    const c = current()!;
    c.lastSeq += 1;
    const message: Message = {
      id: nextId(),
      conversationId: c.id,
      seq: c.lastSeq,
      kind: 'message',
      author,
      text,
      content,
      clientId: null,
      createdAt: new Date().toISOString(),
      ...more,
    };
    messages.push(message);
    publish(author.kind === 'contact' ? 'message.received' : 'message.sent', { message });
    return message;
  };
  const addEvent = (event: SystemEvent) => {
    const system: Author = { kind: 'system', id: null, name: null };
    return add(system, '', { event }, { kind: 'event' });
  };

  /** Into the queue, with a place where somebody is there to wait for. */
  const enqueue = (queue: QueuePlace | null, reason: 'asked' | 'left_message' = 'asked') => {
    const c = current()!;
    const isNew = c.handler !== 'queue';
    const hasLeftMessage = c.hasLeftMessage || reason === 'left_message';
    Object.assign(c, { handler: 'queue', queue: hasLeftMessage ? null : queue, hasLeftMessage });
    if (isNew) addEvent({ type: 'handed_off', reason, teamName: team });
    if (isNew || reason === 'left_message') publish('conversation.queued', { reason });
    toAll({ t: 'signal', name: 'queue', data: { conversationId: c.id, place: c.queue } });
  };

  const desk = {
    says: (text: string, content?: MessageContent) =>
      add({ kind: 'agent', id: agent.id, name: agent.name }, text, content),
    botSays: (text: string, content?: MessageContent) => add(bot, text, content),
    queue: (position: number, estimatedWaitMinutes: number | null) =>
      enqueue({ position, estimatedWaitMinutes }),
    /** Everybody has gone home. */
    queueForNobody: () => enqueue(null),
    assign: () => {
      Object.assign(current()!, { handler: 'agent', agent, queue: null });
      addEvent({ type: 'assigned', toName: agent.name });
      publish('conversation.assigned', { previousAssigneeId: null });
    },
    resolve: () => {
      const { when } = settings.survey;
      const of = current()!.agent ? 'agent' : 'bot';
      const survey = when === 'off' ? null : { of, comment: '', changeableUntil: null };
      Object.assign(current()!, { status: 'resolved', survey });
      addEvent({ type: 'resolved', byName: agent.name });
      publish('conversation.resolved');
    },
    types: (isTyping: boolean, kind: 'agent' | 'bot' = 'agent') => {
      const by = kind === 'bot' ? { ...bot, kind } : { kind, id: agent.id, name: agent.name };
      toAll({ t: 'signal', name: 'typing', data: { conversationId: current()!.id, by, isTyping } });
    },
    reads: () => {
      current()!.agentReadSeq = current()!.lastSeq;
      publish('conversation.read', { by: 'agent', seq: current()!.lastSeq });
    },
  };

  /** The bot of the pictures. */
  const answer = (text: string) => {
    if (current()?.handler !== 'bot') return;
    const source = { faqId: nextId(), title: '洗烘机选购：静音与尺寸' };
    if (/洗烘机/.test(text)) {
      desk.botSays(
        '推荐云汐 X2：机身宽 59.5 厘米，62 厘米的位置放得下。夜间模式 48 分贝，关上门基本听不到。',
        {
          source,
          helpful: null,
          card: {
            title: '云汐 X2 洗烘一体机 10 kg',
            lines: ['现货 · 明天送达并安装', '4.8 分 · 2,316 条评价'],
            imageUrl: '/washer.svg',
            priceCents: 429_900,
            currency: 'CNY',
            actions: [
              { label: '看详情', url: '/x2' },
              { label: '加购', url: '/cart' },
            ],
          },
        },
      );
    } else if (/转人工|person/.test(text)) desk.queue(3, 3);
    else if (text === '退款') {
      desk.botSays('您想问的是哪一个？', {
        quickReplies: [
          { label: '退款多久到账', text: '退款多久到账', faqId: nextId() },
          { label: '怎么申请退款', text: '怎么申请退款', faqId: nextId() },
        ],
      });
    } else if (/留言/.test(text)) {
      desk.botSays('现在没有客服在线，请留言。', { form: 'leave_message' });
      desk.queueForNobody();
    } else if (/echo (.+)/.test(text)) desk.botSays(text.slice(5));
  };

  const receive = (data: { text: string; fileIds?: string[] }, clientId: string): Message => {
    const known = messages.find((m) => m.clientId === clientId);
    if (known) return known;
    if (!current() || current()!.status === 'resolved') {
      conversations.push({
        id: nextId(),
        status: 'open',
        handler: 'bot',
        agent: null,
        queue: null,
        hasLeftMessage: false,
        lastSeq: 0,
        agentReadSeq: 0,
        contactReadSeq: 0,
        rating: null,
        survey: null,
        createdAt: new Date().toISOString(),
      });
      publish('conversation.created');
    }
    const attachments = data.fileIds?.map((fileId) => ({ ...attachmentOf(fileId) }));
    const message = add(contact, data.text, { attachments }, { clientId });
    queueMicrotask(() => answer(data.text));
    return message;
  };
  const attachmentOf = (fileId: string): Attachment => {
    const [, name = ''] = fileId.split('~');
    const { type = '', content = Buffer.alloc(0) } = files.get(fileId) ?? {};
    const url = `/files/${encodeURIComponent(fileId)}`;
    return { fileId, name, mime: type, bytes: content.length, width: null, height: null, url };
  };

  type Json = Record<string, string>;
  const routes: Record<string, (input: Json, id: string) => unknown> = {
    'GET config': ({ inbox = '' }) => {
      if (inbox.length < 8) throw 'validation_failed';
      if (inbox !== inboxKey) throw 'inbox_not_found';
      return { accountName: '灵犀优选', settings, logoUrl: null, service: knobs.service };
    },
    'POST session': (body) => {
      if (settings.requiresIdentity && !body.identity) throw 'identity_required';
      const isIdentified = knobs.isIdentified || !!body.identity;
      const visitor = { contactId: 'c1', name: contact.name, isIdentified };
      return {
        token: body.token ?? 'visitor-token',
        visitor,
        conversations: [...conversations].reverse(),
      };
    },
    'POST attributes': () => ({ contactId: 'c1', name: '王小姐', isIdentified: false }),
    'POST track': () => ({}),
    'GET conversations/messages': (query, id) => {
      const mine = messages.filter((m) => m.conversationId === id);
      const { before = '1e9', after = '0', limit = '50' } = query as Record<string, string>;
      const found = mine.filter((m) => m.seq < Number(before) && m.seq > Number(after));
      const items = found.slice(-Number(limit));
      const conversation = conversations.find((c) => c.id === id);
      return { conversation, items, hasMore: items.length < found.length };
    },
    'POST conversations/leave-queue': () => {
      Object.assign(current()!, { handler: 'bot', queue: null });
      addEvent({ type: 'left_queue' });
      return current();
    },
    'POST conversations/leave-message': ({ text = '', clientId = '', email, phone }) => {
      if (!(email || phone || knobs.isReachable)) throw 'way_to_answer_missing';
      enqueue(null, 'left_message');
      return add(contact, text, {}, { clientId });
    },
    'POST messages/feedback': () => ({}),
    'POST conversations/rating': ({ rating, comment = '' }) => {
      const given = Number(rating);
      const changeableUntil = new Date(Date.now() + knobs.changeableMs).toISOString();
      const survey = { ...current()!.survey!, comment, changeableUntil };
      Object.assign(current()!, { rating: given, survey });
      addEvent({ type: 'rated', rating: given });
      return current();
    },
    'GET conversations/transcript': (_, id) =>
      messages
        .filter((m) => m.conversationId === id && m.kind === 'message')
        .map((m) => m.text)
        .join('\n'),
    'GET articles': ({ q = '' }) => ({
      items: [
        {
          id: 'f1',
          title: '退款多久到账？',
          text: '原路退回，1–3 个工作日到账。\n详见 https://shop.example/refund 。',
        },
        { id: 'f2', title: '怎么预约安装？', text: '下单后 2 小时内客服会联系您预约上门时间。' },
      ].filter((a) => a.title.includes(q)),
    }),
  };

  const readBody = async (request: IncomingMessage) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  };
  const json = (response: ServerResponse, status: number, value: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
  };
  const refuse = (request: IncomingMessage, response: ServerResponse, code: ErrorCode) => {
    const { status, zh, en } = errors[code];
    const message = request.headers['accept-language'] === 'en' ? en : zh;
    json(response, status, { error: { code, message } });
  };

  const upload = (request: IncomingMessage, content: Buffer) => {
    const boundary = request.headers['content-type']?.split('boundary=')[1] ?? '';
    const text = content.toString('latin1');
    const start = text.indexOf('\r\n\r\n') + 4;
    const end = text.lastIndexOf(`\r\n--${boundary}`);
    const head = content.subarray(0, start).toString();
    const name = /filename="([^"]*)"/.exec(head)?.[1] ?? 'file';
    const type = /content-type: (\S+)/i.exec(head)?.[1] ?? '';
    const fileId = `${nextId()}~${name}`;
    files.set(fileId, { type, content: content.subarray(start, end) });
    return attachmentOf(fileId);
  };

  const http = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://x');
    const { pathname } = url;
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    response.setHeader('access-control-allow-methods', '*');
    if (request.method === 'OPTIONS') return response.end();
    if (pathname.startsWith('/files/')) {
      const file = files.get(decodeURIComponent(pathname.slice(7)));
      return response.writeHead(200, { 'content-type': file?.type }).end(file?.content);
    }
    const page = pages[pathname];
    if (page) return response.writeHead(200, page.headers).end(page.text);
    const file = pathname.startsWith('/h5/') ? 'index.html' : pathname.replace('/widget/', '');
    if (/^\/(h5|widget)\//.test(pathname)) {
      const content = await readFile(join(dist, file)).catch(() => undefined);
      return response
        .writeHead(content ? 200 : 404, { 'content-type': types[extname(file)] })
        .end(content);
    }
    const [, id = ''] = /^\/v1\/web\/\w+\/([^/]+)\//.exec(pathname) ?? [];
    const route = `${request.method} ${pathname.replace('/v1/web/', '').replace(`${id}/`, '')}`;
    const raw = await readBody(request);
    if (route === 'POST files') return json(response, 200, upload(request, raw));
    const handler = routes[route];
    if (!handler) return json(response, 404, { error: { code: 'not_found', message: '没有找到' } });
    const input =
      raw.length > 0 ? JSON.parse(raw.toString()) : Object.fromEntries(url.searchParams);
    calls.push({ route, body: input, token: request.headers.authorization });
    try {
      const answer = handler(input as Json, id);
      if (typeof answer !== 'string') return json(response, 200, answer);
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(answer);
    } catch (code) {
      refuse(request, response, code as ErrorCode);
    }
  });

  const wss = new WebSocketServer({ server: http, path: '/v1/live' });
  wss.on('connection', (socket) => {
    const send = (frame: ServerFrame) => socket.send(JSON.stringify(frame));
    socket.on('close', () => lines.delete(socket));
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as ClientFrame;
      calls.push({ route: `frame ${frame.t === 'cmd' ? frame.name : frame.t}`, body: frame });
      if (frame.t === 'ping') send({ t: 'pong' });
      if (frame.t === 'hello') {
        lines.add(socket);
        send({ t: 'welcome', v: 1, cursor: String(events.length), connectionId: '1' });
        if (frame.cursor === undefined) return;
        for (const event of events.slice(Number(frame.cursor))) send({ t: 'event', event });
      }
      if (frame.t !== 'cmd' || !knobs.answersCommands) return;
      const { id } = frame;
      if (knobs.refuses) {
        const error = { code: 'contact_blocked' as const, message: knobs.refuses };
        send({ t: 'nack', id, error });
      } else if (frame.name === 'message.send') {
        send({ t: 'ack', id, result: { message: receive(frame.data, id) } });
      } else {
        const read = frame.name === 'conversation.read' && frame.data;
        const c = read && conversations.find(({ id }) => id === read.conversationId);
        if (c && read.seq > c.contactReadSeq) {
          c.contactReadSeq = read.seq;
          publish('conversation.read', { by: 'contact', seq: read.seq });
        }
        send({ t: 'ack', id, result: {} });
      }
    });
  });
  http.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const listen = (at: number) =>
    new Promise<void>((resolve) => http.listen(at, '127.0.0.1', resolve));
  await listen(port);
  const bound = (http.address() as AddressInfo).port;

  return {
    url: `http://127.0.0.1:${bound}`,
    settings,
    desk,
    knobs,
    calls,
    messages,
    conversations,
    receive,
    lineCount: () => lines.size,
    /** As a killed process: every line is cut and nothing answers until `startAgain`. */
    stop: () =>
      new Promise<void>((resolve) => {
        http.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
    startAgain: () => listen(bound),
  };
};
export type FakeServer = Awaited<ReturnType<typeof startFakeServer>>;
