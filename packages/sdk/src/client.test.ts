import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { render } from '../scripts/generate-endpoints.ts';
import { createClient } from './client.ts';
import { ApiError } from './request.ts';

interface Seen {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}
let seen: Seen;
let answer: (response: ServerResponse) => void;
let baseUrl = '';

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  seen = { method: request.method, url: request.url, headers: request.headers, body };
  answer(response);
});
const json = (status: number, value: unknown) => (response: ServerResponse) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('call', () => {
  it('fills the path, the query and the body and says who and in which language', async () => {
    answer = json(200, { id: 'm1' });
    const client = createClient({ baseUrl, token: 'v-token', locale: () => 'zh' });
    const body = { clientId: 'c-000001', text: '您好' };
    const message = await client.call('conversations.sendMessage', { params: { id: 'a/b' }, body });
    expectTypeOf(message.seq).toEqualTypeOf<number>();
    expect(message).toEqual({ id: 'm1' });
    expect(seen).toMatchObject({ method: 'POST', url: '/v1/conversations/a%2Fb/messages' });
    expect(JSON.parse(seen.body)).toEqual(body);
    expect(seen.headers).toMatchObject({
      authorization: 'Bearer v-token',
      'accept-language': 'zh',
      'content-type': 'application/json',
    });
    await client.call('conversations.list', { query: { folder: 'mine', cursor: undefined } });
    expect(seen).toMatchObject({ method: 'GET', url: '/v1/conversations?folder=mine', body: '' });
  });

  it('types what an endpoint takes', () => {
    const client = createClient({ baseUrl });
    const wrong = () => {
      // @ts-expect-error assign needs an assignee
      void client.call('conversations.assign', { params: { id: 'x' } });
      // @ts-expect-error there is no such endpoint
      void client.call('conversations.explode');
    };
    expect(wrong).toBeTypeOf('function');
  });

  it('throws refusals with everything they say', async () => {
    const error = {
      code: 'rate_limited',
      message: '太频繁了',
      details: { seconds: 3 },
      requestId: 'r1',
    };
    answer = json(429, { error });
    const refused = createClient({ baseUrl }).call('accounts.get');
    await expect(refused).rejects.toBeInstanceOf(ApiError);
    await expect(refused).rejects.toMatchObject({ ...error, status: 429 });
  });

  it('tells when nobody is signed in', async () => {
    answer = json(401, { error: { code: 'not_signed_in', message: '请先登录' } });
    const onNotSignedIn = vi.fn();
    const client = createClient({ baseUrl, onNotSignedIn });
    await expect(client.call('accounts.get')).rejects.toMatchObject({ code: 'not_signed_in' });
    expect(onNotSignedIn).toHaveBeenCalledTimes(1);
  });

  it('names what went wrong on the way', async () => {
    answer = (response) => response.writeHead(502).end('<h1>Bad gateway</h1>');
    await expect(createClient({ baseUrl }).call('accounts.get')).rejects.toMatchObject({
      status: 502,
      code: 'unavailable',
    });
    answer = () => undefined;
    const slow = createClient({ baseUrl, timeoutMs: 30 });
    await expect(slow.call('accounts.get')).rejects.toMatchObject({ code: 'timeout' });
    const signal = AbortSignal.abort();
    const client = createClient({ baseUrl });
    await expect(client.call('accounts.get', { signal })).rejects.toMatchObject({
      code: 'aborted',
    });
    const nobody = createClient({ baseUrl: 'http://127.0.0.1:9' });
    await expect(nobody.call('accounts.get')).rejects.toMatchObject({ code: 'network' });
  });
});

describe('upload', () => {
  it('sends one part named file', async () => {
    answer = json(200, { fileId: 'f1' });
    const client = createClient({ baseUrl, token: 't' });
    const file = new Blob(['内容'], { type: 'text/plain' });
    expect(await client.upload(file, { as: 'visitor', name: '说明.txt' })).toEqual({
      fileId: 'f1',
    });
    expect(seen).toMatchObject({ method: 'POST', url: '/v1/web/files' });
    expect(seen.headers['content-type']).toMatch(/^multipart\/form-data/);
    expect(seen.body).toContain('name="file"; filename="说明.txt"');
  });
});

describe('the package', () => {
  it('has a table equal to the contract', async () => {
    const { readFile } = await import('node:fs/promises');
    const table = await readFile(new URL('./endpoints.generated.ts', import.meta.url), 'utf8');
    expect(table).toBe(render());
  });

  it('brings no schema library and no contract code', async () => {
    const bundle = await build({
      absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
      entryPoints: ['index.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      outdir: 'unused',
      splitting: true,
    });
    const inputs = Object.keys(bundle.metafile.inputs);
    expect(inputs.some((path) => path === 'live/stream.ts')).toBe(true);
    expect(inputs.filter((path) => path.startsWith('..'))).toEqual([]);
  });
});
