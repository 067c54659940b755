import { expect, it } from 'vitest';
import { newSecret, sha256 } from '../../platform/secrets/index.ts';
import { formatToken, isSecret, parseToken } from './token.ts';

const token = {
  accountId: '018f2b7a-0000-7000-8000-000000000001',
  id: '018f2b7a-0000-7000-8000-000000000002',
  secret: newSecret(),
};

it('reads what it wrote', () => {
  expect(parseToken(formatToken(token))).toEqual(token);
});

it.each([
  undefined,
  '',
  '.',
  '..',
  'a.b.c',
  `${token.accountId}.${token.id}`,
  `${token.accountId}.${token.id}.short`,
  `${token.accountId}.${token.id}.${token.secret}.more`,
  `${token.accountId}.${token.id}.${'x'.repeat(101)}`,
  `${token.accountId}.${token.id}.${token.secret}\0`,
  `${token.accountId}.not-an-id.${token.secret}`,
])('refuses %j', (text) => {
  expect(parseToken(text)).toBeUndefined();
});

it('proves a secret by its hash', () => {
  expect(isSecret(token.secret, sha256(token.secret))).toBe(true);
  expect(isSecret(`${token.secret}x`, sha256(token.secret))).toBe(false);
});
