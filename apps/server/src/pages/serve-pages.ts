import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { firstInboxKey } from '../modules/inboxes/index.ts';
import { errorBody } from '../platform/errors.ts';
import { localeOf } from '../platform/http/app.ts';
import { openApi } from '../platform/http/openapi.ts';
import type { Platform } from '../platform/index.ts';
import { apiPage } from './api-page.ts';
import { docsPage } from './docs-page.ts';

/** `apps/`, both from `src/pages` and from the bundle in `dist`. */
const builtApps = [new URL('../../../', import.meta.url), new URL('../../', import.meta.url)]
  .map((url) => fileURLToPath(url))
  .find((path) => existsSync(join(path, 'console/package.json')))!;

/** What is built with a hash in its name never changes; everything else is asked for each time. */
const cacheOf = (path: string) =>
  /[.-][\w-]{8,}\.(js|css|woff2|svg|png)$/.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate';

const cacheFor = (reply: FastifyReply, path: string) =>
  void reply.header('cache-control', cacheOf(path));

/** The built pages: console, widget, the shop, the full-screen widget, and the API page. */
export async function servePages(
  app: FastifyInstance,
  platform: Platform,
  apps = builtApps,
): Promise<void> {
  await app.register(fastifyStatic, { root: apps, serve: false });
  const folders = [
    ['/widget/', 'widget/dist'],
    ['/shop/', 'playground/dist'],
  ] as const;
  for (const [prefix, folder] of folders) {
    await app.register(fastifyStatic, {
      root: join(apps, folder),
      prefix,
      decorateReply: false,
      wildcard: true,
      index: 'index.html',
      setHeaders: cacheFor,
    });
    app.get(prefix.slice(0, -1), (_request, reply) => reply.redirect(prefix, 302));
  }
  // The pages without an icon of their own: the widget's full-screen page, the API page.
  app.get('/favicon.ico', (_request, reply) => reply.redirect('/console/favicon.svg', 302));
  app.get('/', (_request, reply) => reply.redirect('/console/', 302));
  await serveConsole(app, join(apps, 'console/dist'));
  app.get('/widget/preview', (_request, reply) =>
    sendPage(
      reply.header('content-security-policy', previewPolicy),
      join(apps, 'widget/dist/preview.html'),
    ),
  );
  app.get('/h5/:inboxKey', (_request, reply) =>
    // Apps and mini programs show it inside their own pages.
    sendPage(
      reply.removeHeader('x-frame-options').header('content-security-policy', h5Policy),
      join(apps, 'widget/dist/index.html'),
    ),
  );
  app.get('/shop/config.json', async (_request, reply) => {
    const inboxKey = await firstInboxKey(platform);
    return reply.header('cache-control', 'no-store').send({ inboxKey, baseUrl: '' });
  });

  const api = JSON.stringify(openApi());
  app.get('/openapi.json', (_request, reply) => reply.type('application/json').send(api));
  apiPage(app);
  docsPage(app, join(apps, '../docs'));
}

/**
 * The widget as the console shows it while it is being set up. It may fetch nothing and is framed
 * without an origin of its own, so that no session begins and nothing is kept.
 */
const previewPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const h5Policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Every path below the console that is no file is one of its screens. */
async function serveConsole(app: FastifyInstance, folder: string): Promise<void> {
  const index = join(folder, 'index.html');
  app.get('/console', (_request, reply) => reply.redirect('/console/', 302));
  app.get('/console/', (_request, reply) => sendPage(reply, index));
  for (const screen of [
    'link',
    'welcome',
    'sign-in',
    'inbox',
    'knowledge',
    'reports',
    'settings',
    'contacts',
    'search',
    'import',
    'transcript',
  ]) {
    app.get(`/console/${screen}`, (_request, reply) => sendPage(reply, index));
    app.get(`/console/${screen}/*`, (_request, reply) => sendPage(reply, index));
  }
  // In a scope of its own: what is not there is told by the console, in its own words.
  await app.register(
    async (scope) => {
      scope.setNotFoundHandler((request, reply) => {
        const isPage = request.method === 'GET' && !extname(request.url.split('?')[0]!);
        if (isPage) return sendPage(reply.code(404), index);
        const body = errorBody('not_found', {}, localeOf(request), request.id);
        return reply.code(404).send(body);
      });
      await scope.register(fastifyStatic, {
        root: folder,
        prefix: '/',
        decorateReply: false,
        wildcard: true,
        index: false,
        setHeaders: cacheFor,
      });
    },
    { prefix: '/console' },
  );
}

function sendPage(reply: FastifyReply, file: string): FastifyReply {
  if (!existsSync(file)) return reply.code(503).type('text/plain').send('not built yet: npm start');
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .send(readFileSync(file, 'utf8'));
}
