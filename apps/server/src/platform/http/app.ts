import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import websocket from '@fastify/websocket';
import { contract, type Locale, limits } from '@lingxi/contract';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Context } from '../context/index.ts';
import { refusePreview } from '../context/transaction.ts';
import { Refusal } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Platform } from '../index.ts';
import { parseBodies } from './bodies.ts';
import { answerBadFraming, answerError, answerErrors } from './errors.ts';
import type { Route } from './route.ts';
import { refuseBody, validate } from './validate.ts';

/** Who stands behind a request; the product's modules know, the platform only asks. */
export interface Authenticate {
  agent(request: FastifyRequest, locale: Locale): Promise<Context>;
  visitor(request: FastifyRequest, locale: Locale): Promise<Context>;
}

/** One HTTP application from the contract's routes; pages and sockets are added by the caller. */
export async function createHttpApp(
  platform: Platform,
  routes: readonly Route[],
  authenticate: Authenticate,
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    genReqId: () => newId(),
    trustProxy: trustOf(platform.config.trustProxy),
    bodyLimit: limits.jsonBodyBytes,
    routerOptions: { maxParamLength: 400 },
    requestTimeout: 60_000,
    forceCloseConnections: true,
    // A path that is no path never reaches a route, nor the handler of errors.
    clientErrorHandler: answerBadFraming,
    frameworkErrors: (error, request, reply) =>
      void answerError(platform)(error, request as FastifyRequest, reply as FastifyReply),
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        // Component libraries and the widget's brand colour write style rules at run time.
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'media-src': ["'self'", 'blob:'],
        'connect-src': ["'self'"],
        // The console shows the chat page as visitors see it.
        'frame-src': ["'self'"],
        'manifest-src': ["'self'"],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Set by the proxy that terminates TLS; over plain HTTP it would lock people out.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
  await app.register(cookie);
  // Before multipart: it removes every parser there is.
  parseBodies(app);
  await app.register(multipart, { limits: { fileSize: limits.fileBytes, files: 1, fields: 5 } });
  await app.register(websocket, {
    options: { maxPayload: limits.frameBytes, perMessageDeflate: false },
  });
  if (platform.config.isRateLimited) {
    await app.register(rateLimit, {
      global: false,
      max: 1200,
      timeWindow: 60_000,
      errorResponseBuilder: (_request, { ttl }) =>
        new Refusal('rate_limited', { seconds: Math.max(1, Math.ceil(ttl / 1000)) }),
    });
  }
  answerErrors(app, platform);
  openToWidgets(app);
  addTimings(app, platform);

  for (const r of routes) addRoute(app, platform, r, authenticate);
  return app;
}

function addRoute(app: FastifyInstance, platform: Platform, r: Route, authenticate: Authenticate) {
  const e = r.endpoint;
  // Signing in is where guessing pays; everything else gets room for a busy office behind one address.
  const max = e.path.startsWith('/v1/session') && e.auth === 'public' ? 20 : 1200;
  app.route({
    method: e.method,
    url: e.path,
    bodyLimit: e.bodyLimit ?? limits.jsonBodyBytes,
    config: platform.config.isRateLimited ? { rateLimit: { max, timeWindow: 60_000 } } : {},
    handler: async (request, reply) => {
      const locale = localeOf(request);
      if (!e.takesFile && request.isMultipart()) throw new Refusal('unsupported_media_type');
      const ctx =
        e.auth === 'public'
          ? { platform, locale, requestId: request.id }
          : await authenticate[e.auth](request, locale);
      if (e.method !== 'GET' && e.auth === 'agent' && !e.isForPreview)
        refusePreview(ctx as Context);
      const input = {
        params: validate(e.params, request.params, 'params', locale),
        query: validate(e.query, request.query, 'query', locale),
        body: validate(e.body, request.body, '', locale),
      };
      if (!e.body && !e.takesFile) refuseBody(request.body);
      const result = await r.run(ctx as never, input as never, { request, reply });
      // In tests every answer has to keep the contract; the client gets what the verb returned.
      if (platform.config.isChecked) e.response.parse(result);
      return reply.send(result);
    },
  });
}

export function localeOf(request: FastifyRequest): Locale {
  return /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh';
}

/**
 * The widget lives on other sites. It never uses cookies, so any origin may call what it calls;
 * which sites an inbox allows is checked when its session starts.
 */
function openToWidgets(app: FastifyInstance) {
  const isOpen = (url: string) => /^\/(v1\/(web|live|files)\b|widget\/)/.test(url);
  app.addHook('onRequest', async (request, reply) => {
    if (!isOpen(request.url)) return;
    reply.header('access-control-allow-origin', '*');
    reply.header('access-control-expose-headers', 'x-request-id, retry-after');
    if (request.method === 'OPTIONS') {
      reply.header('access-control-allow-methods', 'GET, POST, OPTIONS');
      reply.header('access-control-allow-headers', 'authorization, content-type, accept-language');
      reply.header('access-control-max-age', '86400');
      return reply.code(204).send();
    }
  });
  app.options('/v1/*', async (_request, reply) => reply.code(204).send());
}

function addTimings(app: FastifyInstance, platform: Platform) {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const fields = {
      requestId: request.id,
      method: request.method,
      // The path without its query: search words and tokens stay out of the log.
      path: request.url.split('?')[0],
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    platform.log.debug(fields, 'request');
  });
}

/** A count means: believe that many proxies in front. */
function trustOf(setting: string | number | undefined) {
  if (typeof setting !== 'number') return setting ?? false;
  return (_address: string, hop: number) => hop < setting;
}

/** `conversations.assign` -> endpoint, for whoever needs every endpoint: routes, tests, the API page. */
export function everyEndpoint() {
  return Object.entries(contract).flatMap(([noun, verbs]) =>
    Object.entries(verbs).map(([verb, endpoint]) => ({ name: `${noun}.${verb}`, endpoint })),
  );
}
