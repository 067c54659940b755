import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OutsideError, Refusal } from '../errors.ts';
import { isPublicAddress } from './guard.ts';
import { createOutgoingHttp } from './index.ts';

describe('isPublicAddress', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '172.16.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '224.0.0.1',
    '255.255.255.255',
    'not an address',
  ])('refuses %s', (a) => expect(isPublicAddress(a)).toBe(false));

  it.each(['1.1.1.1', '8.8.8.8', '2606:4700::1111'])('lets %s pass', (a) =>
    expect(isPublicAddress(a)).toBe(true),
  );

  it('lets an allowed range pass', () => {
    expect(isPublicAddress('10.1.2.3', ['10.0.0.0/8'])).toBe(true);
    expect(isPublicAddress('11.1.2.3', ['192.168.1.5'])).toBe(true);
    expect(isPublicAddress('192.168.1.6', ['192.168.1.5'])).toBe(false);
  });
});

describe('createOutgoingHttp', () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer((req, res) => {
      if (req.url === '/big') res.end(Buffer.alloc(2000));
      else if (req.url === '/inside')
        res.writeHead(302, { location: 'http://169.254.169.254/' }).end();
      else if (req.url === '/loop') res.writeHead(302, { location: '/loop' }).end();
      else if (req.url === '/hang') return;
      else res.end('ok');
    });
    await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const open = createOutgoingHttp(['127.0.0.1']);

  it('fetches what is allowed', async () => {
    expect((await open.fetch(`${base}/`)).body.toString()).toBe('ok');
  });

  it('refuses private addresses, by number and by name', async () => {
    const closed = createOutgoingHttp([]);
    for (const url of [
      `${base}/`,
      base.replace('127.0.0.1', 'localhost'),
      'http://[::1]/',
      'http://0x7f000001/',
    ]) {
      await expect(closed.fetch(url)).rejects.toThrow(Refusal);
    }
    for (const url of ['file:///etc/passwd', 'ftp://x', 'http://u:p@example.com', 'nonsense']) {
      await expect(closed.fetch(url)).rejects.toThrow(Refusal);
    }
  });

  it('checks every redirect', async () => {
    await expect(open.fetch(`${base}/inside`)).rejects.toThrow(Refusal);
    await expect(open.fetch(`${base}/loop`)).rejects.toThrow(OutsideError);
  });

  it('limits size and time', async () => {
    await expect(open.fetch(`${base}/big`, { maxBytes: 1000 })).rejects.toThrow(OutsideError);
    await expect(open.fetch(`${base}/hang`, { timeoutMs: 100 })).rejects.toThrow(OutsideError);
  });
});
