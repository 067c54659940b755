import type { FastifyInstance } from 'fastify';
import { authenticateAgent } from './modules/agents/index.ts';
import { authenticateVisitor, bearerOf } from './modules/channels/index.ts';
import { modules } from './modules/index.ts';
import { servePages } from './pages/serve-pages.ts';
import type { Config } from './platform/config/index.ts';
import { createPlatform } from './platform/create-platform.ts';
import type { DatabaseOptions } from './platform/db/index.ts';
import { createHttpApp } from './platform/http/app.ts';
import type { Clock, Platform } from './platform/index.ts';
import type { Log } from './platform/log/index.ts';

export interface App {
  platform: Platform;
  http: FastifyInstance;
  /** Starts everything but the port: the feed, reactions, jobs, presence. */
  start(): Promise<void>;
  /** Answers the address. */
  listen(): Promise<string>;
  stop(): Promise<void>;
}

export interface AppOptions {
  config: Config;
  database: DatabaseOptions;
  log: Log;
  clock?: Clock;
  /** Left out where only verbs are run. */
  hasJobs?: boolean;
}

/** Composition: the platform and the modules, in their order, become one program. */
export async function createApp(o: AppOptions): Promise<App> {
  const platform = createPlatform({
    ...o,
    reactions: modules.flatMap((m) => m.reactions ?? []),
    broadcasts: modules.flatMap((m) => m.broadcasts ?? []),
    jobs: modules.flatMap((m) => m.jobs ?? []),
  });
  const routes = modules.flatMap((m) => m.routes ?? []);
  const http = await createHttpApp(platform, routes, {
    agent: (request, locale) => authenticateAgent(platform, request, locale),
    visitor: (request, locale) =>
      authenticateVisitor(platform, bearerOf(request.headers.authorization), {
        locale,
        requestId: request.id,
      }),
  });
  for (const m of modules) m.serve?.(http, platform);
  await servePages(http, platform);

  let isReady = false;
  http.get('/healthz', async () => ({ status: 'ok' }));
  http.get('/readyz', async (_request, reply) => {
    const isAlive = await platform.database.pool.query('select 1').then(
      () => true,
      () => false,
    );
    const isUp = isReady && isAlive;
    return reply.code(isUp ? 200 : 503).send({ status: isUp ? 'ready' : 'not ready' });
  });

  return {
    platform,
    http,
    async start() {
      await platform.sockets.start();
      for (const m of modules) await m.start?.(platform);
      await platform.outbox.start();
      if (o.hasJobs !== false) await platform.jobs.start();
      isReady = true;
    },
    listen: () => http.listen({ host: o.config.host, port: o.config.port }),
    async stop() {
      isReady = false;
      for (const c of platform.sockets.all()) c.close(4012, 'restarting');
      await http.close();
      await platform.jobs.stop();
      await platform.outbox.stop();
      await platform.sockets.stop();
      await platform.http.close();
      await platform.database.close();
    },
  };
}
