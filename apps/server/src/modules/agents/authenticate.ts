import { type Locale, rolePermissions } from '@lingxi/contract';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Platform } from '../../platform/index.ts';
import { systemContext } from '../context.ts';
import { markUsed, selectApiKey } from './api-key-store.ts';
import { type OriginRequest, refuseForeignSocket, requireOwnOrigin } from './own-origin.ts';
import { contextOfSession } from './session-context.ts';
import { cookieName } from './session-cookie.ts';
import { extendedUntil } from './session-length.ts';
import { selectSession, touchSession } from './session-store.ts';
import { isSecret, parseToken, type Token } from './token.ts';

/** The parts of a request that say who stands behind it. */
export type AgentRequest = OriginRequest & Pick<FastifyRequest, 'id' | 'method' | 'cookies' | 'ip'>;

/**
 * The agent behind a request, by API key or by session cookie. Nothing is remembered between
 * requests: whoever is disabled or signed out is refused at the very next one.
 */
export async function authenticateAgent(
  platform: Platform,
  request: AgentRequest,
  locale: Locale,
): Promise<Context> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    return authenticateKey(platform, { authorization, locale, requestId: request.id });
  }
  const token = sessionTokenOf(request);
  if (!token) throw new Refusal('not_signed_in');
  if (request.method !== 'GET' && request.method !== 'HEAD') requireOwnOrigin(platform, request);
  if (request.headers.upgrade !== undefined) refuseForeignSocket(platform, request);
  return readSession(platform, token, localeGiven(request, locale), request);
}

export interface SignedIn {
  ctx: Context;
  /** For `sessionContext`, as long as the connection lives. */
  sessionId: string;
}

/** For an upgrade to a socket, which outlives the request: with the session to ask for again. */
export async function authenticateAgentByCookie(
  platform: Platform,
  request: Omit<AgentRequest, 'method'>,
  locale: Locale,
): Promise<SignedIn> {
  const token = sessionTokenOf(request);
  if (!token) throw new Refusal('not_signed_in');
  refuseForeignSocket(platform, request);
  const ctx = await readSession(platform, token, localeGiven(request, locale), request);
  return { ctx, sessionId: token.id };
}

export const sessionTokenOf = (request: Pick<FastifyRequest, 'cookies'>): Token | undefined =>
  parseToken(request.cookies[cookieName]);

/** What the request asks for, or else (undefined) the agent's own language. */
const localeGiven = (request: OriginRequest, locale: Locale): Locale | undefined =>
  request.headers['accept-language'] ? locale : undefined;

async function readSession(
  platform: Platform,
  token: Token,
  locale: Locale | undefined,
  request: Pick<FastifyRequest, 'id' | 'ip'>,
): Promise<Context> {
  const { accountId, secret } = token;
  const system = systemContext(platform, accountId);
  const row = await selectSession(system, token.id);
  const now = platform.clock.now();
  if (!row || !isSecret(secret, row.secret_hash) || row.disabled_at || row.expires_at <= now) {
    throw new Refusal('not_signed_in');
  }
  const until = extendedUntil({ secret, expiresAt: row.expires_at }, now);
  const { ip } = request;
  const isStale = now.getTime() - row.last_used_at.getTime() >= useMs;
  if (until || isStale || row.ip !== ip)
    await touchSession(system, token.id, { at: now, ip, until });
  return contextOfSession(platform, row, {
    accountId,
    locale: locale ?? row.locale,
    requestId: request.id,
  });
}

/** When it was last used is shown to people: the minute is exact enough, and a busy one must not write at every request. */
const useMs = 60_000;

/** A program of the account's own, with the rights of an admin. */
async function authenticateKey(
  platform: Platform,
  o: { authorization: string; locale: Locale; requestId: string },
): Promise<Context> {
  const token = parseToken(/^Bearer lx_(\S+)$/i.exec(o.authorization)?.[1]);
  if (!token) throw new Refusal('not_signed_in');
  const system = systemContext(platform, token.accountId);
  const key = await selectApiKey(system, token.id);
  if (!key || !isSecret(token.secret, key.secret_hash)) throw new Refusal('not_signed_in');
  const usedMs = platform.clock.now().getTime() - (key.last_used_at?.getTime() ?? 0);
  if (usedMs >= useMs) await markUsed(system, key.id);
  return {
    ...system,
    actor: { kind: 'system', id: key.id, name: key.name },
    locale: o.locale,
    may: new Set(rolePermissions.admin),
    requestId: o.requestId,
  };
}
