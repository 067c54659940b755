import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshAccount, stopApps } from '../../test/database.ts';
import { answerErrors } from '../platform/http/errors.ts';
import { servePages } from './serve-pages.ts';

/** The pages of a built checkout, as far as they matter here. */
const index = '<!doctype html><title>console</title>';
let outer: string;
let folder: string;
let app: FastifyInstance;

beforeAll(async () => {
  outer = mkdtempSync(join(tmpdir(), 'lingxi-pages-'));
  folder = join(outer, 'apps');
  for (const name of ['console/dist/assets', 'widget/dist', 'playground/dist']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, '../docs/zh'), { recursive: true });
  writeFileSync(join(folder, '../docs/zh/index.md'), '# 从这里开始\n\n[安装](install.md)');
  writeFileSync(join(folder, '../docs/zh/install.md'), '# 安装');
  writeFileSync(join(folder, 'console/dist/index.html'), index);
  writeFileSync(join(folder, 'widget/dist/preview.html'), '<!doctype html><title>preview</title>');
  writeFileSync(join(folder, 'console/dist/assets/main.js'), 'main()');
  const { platform } = await freshAccount();
  app = Fastify();
  answerErrors(app, platform);
  await servePages(app, platform, folder);
});
afterAll(async () => {
  await app.close();
  rmSync(outer, { recursive: true });
  await stopApps();
});

const get = (url: string) => app.inject({ method: 'GET', url });

it.each(['/console/', '/console/inbox', '/console/knowledge/faqs/1'])(
  '%s is the console',
  async (url) => {
    expect(await get(url)).toMatchObject({ statusCode: 200, body: index });
  },
);

it('serves its files', async () => {
  expect(await get('/console/assets/main.js')).toMatchObject({ statusCode: 200, body: 'main()' });
});

it.each(['/console/nothing', '/console/no/thing', '/console/nothing?x=a.js', '/console/assets'])(
  'the console says itself that there is no %s',
  async (url) => {
    const answer = await get(url);
    expect(answer).toMatchObject({ statusCode: 404, body: index });
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.headers['cache-control']).toBe('no-cache');
  },
);

it.each(['/console/assets/gone.js', '/console/gone.css?x', '/widget/nothing', '/nothing'])(
  '%s is missed in the plain way',
  async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.json().error.code).toBe('not_found');
  },
);

it('shows the widget’s preview to pages of its own only, and lets it fetch nothing', async () => {
  const answer = await get('/widget/preview');
  expect(answer.statusCode).toBe(200);
  const policy = String(answer.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toContain('connect-src');
});

it('shows no page to what is not asked for as one', async () => {
  const answer = await app.inject({ method: 'POST', url: '/console/nothing' });
  expect(answer.statusCode).toBe(404);
  expect(answer.json().error.code).toBe('not_found');
});

it('shows the documentation in both languages, and says where there is none', async () => {
  const first = await get('/docs/zh/');
  expect(first.statusCode).toBe(200);
  expect(first.headers['content-type']).toContain('text/html');
  expect(first.body).toContain('<h1 id="从这里开始">从这里开始</h1>');
  expect(first.body).toContain('<a href="install">安装</a>');
  expect((await get('/docs/zh/install')).body).toContain(
    '<a href="/docs/zh/install" aria-current="page">',
  );
  const none = await get('/docs/en/');
  expect(none.statusCode).toBe(200);
  expect(none.body).toContain('This installation carries no documentation');
});

it.each([
  ['/docs', '/docs/zh/'],
  ['/docs/', '/docs/zh/'],
  ['/docs/en', '/docs/en/'],
])('%s leads to %s', async (url, to) => {
  expect(await get(url)).toMatchObject({ statusCode: 302, headers: { location: to } });
});

it.each([
  '/docs/fr/',
  '/docs/zh/nothing',
  '/docs/zh/../../package',
  '/docs/zh/%2e%2e%2fx',
  '/docs/zh/index.md',
])('there is no %s', async (url) => {
  expect((await get(url)).statusCode).toBe(404);
});
