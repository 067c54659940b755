import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { type ConfigError, readConfig } from './index.ts';

const linesOf = (env: Record<string, string>) => {
  try {
    readConfig(env);
    return [];
  } catch (e) {
    return (e as ConfigError).lines;
  }
};

describe('readConfig', () => {
  it('has a default for everything', () => {
    const c = readConfig({});
    expect(c).toMatchObject({ host: '127.0.0.1', port: 3000, databaseUrl: undefined });
    expect(c.dataDir.endsWith('/data')).toBe(true);
  });

  it('treats an empty setting as absent', () => {
    expect(readConfig({ PORT: '' }).port).toBe(3000);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '0x50'],
    ['PORT', '30.5'],
    ['DATABASE_URL', 'mysql://x'],
    ['PUBLIC_URL', 'ftp://x'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_CONNECTIONS', '1'],
    ['RATE_LIMIT', 'maybe'],
    ['LINGXI_MASTER_KEY', 'c2hvcnQ='],
    ['OUTGOING_ALLOW', 'banana'],
    ['OUTGOING_ALLOW', '10.0.0.0/8,banana'],
    ['OUTGOING_ALLOW', '10.0.0.0/33'],
    ['OUTGOING_ALLOW', '10.0.0.0/'],
    ['OUTGOING_ALLOW', '10/8'],
    ['OUTGOING_ALLOW', 'fe80::1%eth0'],
    ['TRUST_PROXY', 'banana'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '-1'],
    ['TRUST_PROXY', '1.5'],
    ['TRUST_PROXY', '1000'],
    ['TRUST_PROXY', 'loopback,banana'],
    ['TRUST_PROXY', '0.0.0.0/0'],
    ['TRUST_PROXY', ','],
  ])('refuses %s=%s with one line that names it', (name, value) => {
    const lines = linesOf({ [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name}`));
  });

  it('says what would be right', () => {
    expect(linesOf({ PORT: 'abc' })).toEqual(['PORT=abc: must be a whole number from 0 to 65535']);
  });

  it('says what an address should look like', () => {
    expect(linesOf({ TRUST_PROXY: 'banana' })).toEqual([
      'TRUST_PROXY=banana: must be a count of proxies from 0 to 99, or addresses, ranges and the words loopback, linklocal, uniquelocal with commas between them, such as loopback,10.0.0.0/8',
    ]);
    expect(linesOf({ OUTGOING_ALLOW: 'banana' })).toEqual([
      'OUTGOING_ALLOW=banana: must be addresses or ranges with commas between them, such as 10.0.0.0/8,192.168.1.5',
    ]);
  });

  it.each([
    ['1', 1],
    ['0', 0],
    ['10.0.0.1', '10.0.0.1'],
    ['loopback, 10.0.0.0/8,', 'loopback,10.0.0.0/8'],
    ['uniquelocal,linklocal,fd00::/8,::1', 'uniquelocal,linklocal,fd00::/8,::1'],
  ])('reads TRUST_PROXY=%s as Fastify takes it', async (given, taken) => {
    const { trustProxy } = readConfig({ TRUST_PROXY: given });
    expect(trustProxy).toBe(taken);
    expect(() => Fastify({ trustProxy: trustProxy as string })).not.toThrow();
  });

  it('reads the addresses outgoing requests may reach', () => {
    const { outgoingAllow } = readConfig({ OUTGOING_ALLOW: ' 10.0.0.0/8,192.168.1.5 ,,fd00::/8' });
    expect(outgoingAllow).toEqual(['10.0.0.0/8', '192.168.1.5', 'fd00::/8']);
  });

  it('never shows a secret', () => {
    const shown = linesOf({ LINGXI_MASTER_KEY: 'very-secret', DATABASE_URL: 'x://u:pw@h' }).join();
    expect(shown).not.toMatch(/very-secret|pw/);
  });
});
