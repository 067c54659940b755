import { randomBytes } from 'node:crypto';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSecrets, readMasterKey } from './index.ts';

it('opens what it sealed, and nothing else', () => {
  const secrets = createSecrets(randomBytes(32));
  const sealed = secrets.seal('密钥 secret', 'inbox:1');
  expect(secrets.open(sealed, 'inbox:1')).toBe('密钥 secret');
  expect(sealed.includes('secret')).toBe(false);
  expect(() => secrets.open(sealed, 'inbox:2')).toThrow();
  const flipped = Buffer.from(sealed);
  flipped[flipped.length - 1]! ^= 1;
  expect(() => secrets.open(flipped, 'inbox:1')).toThrow();
  expect(() => createSecrets(randomBytes(32)).open(sealed, 'inbox:1')).toThrow();
});

it('signs for one purpose only', () => {
  const secrets = createSecrets(randomBytes(32));
  const signature = secrets.sign('text', 'file');
  expect(secrets.verify('text', 'file', signature)).toBe(true);
  expect(secrets.verify('text', 'visitor', signature)).toBe(false);
  expect(secrets.verify('texts', 'file', signature)).toBe(false);
  expect(secrets.verify('text', 'file', '')).toBe(false);
});

it('makes one key file, readable by its owner only', () => {
  const dir = mkdtempSync(join(tmpdir(), 'key-'));
  const first = readMasterKey(dir, undefined);
  expect(readMasterKey(dir, undefined).equals(first)).toBe(true);
  expect(statSync(join(dir, 'secret.key')).mode & 0o077).toBe(0);
});
