import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stopApps, testApp } from '../database.ts';

let address: URL;
beforeAll(async () => {
  address = new URL(await (await testApp({ isStarted: true })).listen());
});
afterAll(stopApps);

/** What comes back for bytes that no HTTP client would send. */
async function answerTo(bytes: string): Promise<string> {
  const socket = connect(Number(address.port), address.hostname);
  await once(socket, 'connect');
  socket.write(bytes);
  return text(socket);
}

it.each([
  ['nonsense', 'hello\r\n\r\n', 400, 'bad_request'],
  [
    'a negative length',
    'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: -5\r\n\r\n',
    400,
    'bad_request',
  ],
  [
    'two lengths',
    'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n',
    400,
    'bad_request',
  ],
  ['endless headers', `GET / HTTP/1.1\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`, 431, 'body_too_large'],
])('answers %s with a code', async (_what, bytes, status, code) => {
  const [head, body] = (await answerTo(bytes)).split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(JSON.parse(body!)).toMatchObject({ error: { code, requestId: expect.any(String) } });
});
