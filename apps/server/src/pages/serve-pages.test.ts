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
let folder: string;
let app: FastifyInstance;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lingxi-pages-'));
  for (const name of ['console/dist/assets', 'widget/dist', 'playground/dist']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, 'console/dist/index.html'), index);
  writeFileSync(join(folder, 'console/dist/assets/main.js'), 'main()');
  const { platform } = await freshAccount();
  app = Fastify();
  answerErrors(app, platform);
  await servePages(app, platform, folder);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
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

it('shows no page to what is not asked for as one', async () => {
  const answer = await app.inject({ method: 'POST', url: '/console/nothing' });
  expect(answer.statusCode).toBe(404);
  expect(answer.json().error.code).toBe('not_found');
});
