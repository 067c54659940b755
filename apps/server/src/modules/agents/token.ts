import { timingSafeEqual } from 'node:crypto';
import { isId } from '../../platform/ids.ts';
import { sha256 } from '../../platform/secrets/index.ts';

/** `<accountId>.<id>.<secret>`: sessions, one-time links and API keys are all found and proved by one. */
export interface Token {
  accountId: string;
  id: string;
  secret: string;
}

export const formatToken = (t: Token): string => `${t.accountId}.${t.id}.${t.secret}`;

export function parseToken(text: string | undefined): Token | undefined {
  const [accountId = '', id = '', secret = '', ...rest] = (text ?? '').split('.', 4);
  if (rest.length > 0 || !isId(accountId) || !isId(id)) return undefined;
  return /^[\w-]{20,100}$/.test(secret) ? { accountId, id, secret } : undefined;
}

/** Only the hash of a secret is stored: who reads the database cannot sign in with it. */
export const isSecret = (secret: string, hash: Buffer): boolean =>
  timingSafeEqual(sha256(secret), hash);
