import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../platform/errors.ts';
import type { Platform } from '../../platform/index.ts';

export type OriginRequest = Pick<FastifyRequest, 'headers' | 'host'>;

/**
 * A cookie travels with whatever page asks, so a request that changes something has to come from a
 * page of ours: the browser says so itself, or names an origin that is this host or the public URL.
 */
export function requireOwnOrigin(platform: Platform, request: OriginRequest): void {
  const { origin = '', 'sec-fetch-site': site } = request.headers;
  if (site === 'same-origin') return;
  if (URL.canParse(origin)) {
    const { protocol, host } = new URL(origin);
    if (
      [`${protocol}//${request.host}`, platform.publicUrl()].some((url) => hostOf(url) === host)
    ) {
      return;
    }
  }
  throw new Refusal('not_allowed', { permission: 'same origin' });
}

/**
 * A socket opens with a GET and may do everything afterwards. Browsers always name the origin then
 * (RFC 6455, 4.1), so one without is no page.
 */
export function refuseForeignSocket(platform: Platform, request: OriginRequest): void {
  if (request.headers.origin !== undefined) requireOwnOrigin(platform, request);
}

/** Without the port that the scheme implies. */
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : undefined);
