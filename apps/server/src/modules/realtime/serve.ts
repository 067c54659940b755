import { closeCodes, limits } from '@lingxi/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { WebSocket } from 'ws';
import { Refusal } from '../../platform/errors.ts';
import { localeOf } from '../../platform/http/app.ts';
import type { Platform } from '../../platform/index.ts';
import { authenticateAgentByCookie } from '../agents/index.ts';
import { authenticateVisitor } from '../channels/index.ts';
import { createClient, type Wire } from './client.ts';
import { type Command, runCommand } from './commands.ts';
import { type Caller, checkFrame, type LiveSession, openSession, readFrame } from './session.ts';
import { tellTyping } from './signals.ts';

const helloMs = 10_000;
const silentMs = 60_000;
/** A client that has so much unread is dropped, and resumes when it can. */
const mostBuffered = 1024 * 1024;
const connectionsPerAddress = 200;

export function serveLive(app: FastifyInstance, platform: Platform): void {
  const perAddress = new Map<string, number>();

  app.get('/v1/live', { websocket: true }, (socket: WebSocket, request) => {
    const held = (perAddress.get(request.ip) ?? 0) + 1;
    if (platform.config.isRateLimited && held > connectionsPerAddress) {
      return socket.close(closeCodes.rateLimited, 'too many connections');
    }
    perAddress.set(request.ip, held);
    const leave = () => {
      const left = (perAddress.get(request.ip) ?? 1) - 1;
      if (left > 0) perAddress.set(request.ip, left);
      else perAddress.delete(request.ip);
    };
    socket.on('close', leave);
    attachSocket(platform, socket, request);
  });

  app.get<{ Querystring: { token?: unknown; cursor?: unknown } }>(
    '/v1/live/stream',
    async (request, reply) => {
      const token = textOf(request.query.token, 'query.token');
      const cursor = textOf(request.query.cursor, 'query.cursor');
      const caller = await authenticate(platform, request, token);
      reply.hijack();
      const raw = reply.raw;
      raw.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        'access-control-allow-origin': '*',
      });
      const wire: Wire = {
        send: (text) => {
          if (raw.writableLength > mostBuffered) raw.destroy();
          else raw.write(`data: ${text}\n\n`);
        },
        close: () => raw.end(),
      };
      const alive = setInterval(() => raw.write(': alive\n\n'), 20_000);
      let session: LiveSession | undefined;
      raw.on('close', () => {
        clearInterval(alive);
        session?.end();
      });
      session = await openSession(caller, wire, cursor).catch(() => undefined);
      if (!session || raw.destroyed) {
        session?.end();
        raw.end();
      }
    },
  );

  app.post<{ Body: { token?: unknown; frames?: unknown[] } }>(
    '/v1/live/commands',
    { bodyLimit: limits.jsonBodyBytes },
    async (request) => {
      const { token, frames } = request.body ?? {};
      if (!Array.isArray(frames) || frames.length === 0 || frames.length > 20) {
        throw new Refusal('validation_failed', { field: 'frames', reason: 'frames' });
      }
      const { ctx } = await authenticate(platform, request, textOf(token, 'token'));
      // All of them are read before the first one runs: a refusal means that nothing was done.
      const checked = frames.map((value) => {
        const frame = checkFrame(value, ctx.locale);
        if (!('refused' in frame)) return frame;
        throw new Refusal('validation_failed', { field: 'frames', reason: frame.refused.reason });
      });
      const answers = [];
      for (const frame of checked) {
        if (frame.t === 'cmd') answers.push(await runCommand(ctx, frame as Command));
        else if (frame.t === 'typing') tellTyping(createClient(ctx, noWire), frame);
      }
      return { frames: answers };
    },
  );
}

/** One text or none; a parameter that is said twice is a list. */
function textOf(value: unknown, field: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw new Refusal('validation_failed', { field, reason: 'must_be_text' });
}

/** Who only posts hears the answer of the post; everything else comes by their stream. */
const noWire: Wire = { send: () => {}, close: () => {} };

/** A visitor brings a token, an agent the console's cookie. */
async function authenticate(
  platform: Platform,
  request: FastifyRequest,
  token: string | undefined,
): Promise<Caller> {
  const locale = localeOf(request);
  if (token === undefined) return authenticateAgentByCookie(platform, request, locale);
  return { ctx: await authenticateVisitor(platform, token, { locale, requestId: request.id }) };
}

function attachSocket(platform: Platform, socket: WebSocket, request: FastifyRequest): void {
  let session: LiveSession | undefined;
  let isOpening = false;
  let heardAt = Date.now();
  const early: string[] = [];
  const wire: Wire = {
    send(text) {
      if (socket.readyState !== socket.OPEN) return;
      if (socket.bufferedAmount > mostBuffered) return socket.close(closeCodes.tooSlow, 'too slow');
      socket.send(text);
    },
    close: (code, reason) => socket.close(code, reason),
  };
  const noHello = setTimeout(() => socket.close(closeCodes.badHello, 'no hello'), helloMs);
  const watch = setInterval(() => {
    if (Date.now() - heardAt > silentMs) socket.terminate();
  }, silentMs / 2);

  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    clearTimeout(noHello);
    clearInterval(watch);
    session?.end();
  });
  socket.on('message', (data, isBinary) => {
    heardAt = Date.now();
    if (isBinary) return socket.close(closeCodes.badHello, 'text frames only');
    const text = String(data);
    if (session) return session.receive(text);
    if (isOpening) {
      // Sent right behind the hello; a handful, or it is no client of ours.
      if (early.push(text) > 50) socket.close(closeCodes.badHello, 'wait for the welcome');
      return;
    }
    const hello = readFrame(text, 'en');
    if ('refused' in hello || hello.t !== 'hello') {
      return socket.close(closeCodes.badHello, 'say hello first');
    }
    isOpening = true;
    clearTimeout(noHello);
    open(hello).catch((error: Error) => {
      const isRefusal = error instanceof Refusal;
      if (!isRefusal) platform.log.warn({ error }, 'a live connection did not open');
      const code = isRefusal ? closeCodes.notSignedIn : closeCodes.restarting;
      socket.close(code, isRefusal ? error.code : 'try again');
    });
  });

  async function open(hello: { token?: string; cursor?: string }) {
    const caller = await authenticate(platform, request, hello.token);
    if (socket.readyState !== socket.OPEN) return;
    const opened = await openSession(caller, wire, hello.cursor);
    if (socket.readyState !== socket.OPEN) return opened.end();
    session = opened;
    for (const text of early) session.receive(text);
  }
}
