import { lookup } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, request } from 'undici';
import { OutsideError, Refusal } from '../errors.ts';
import { isPublicAddress } from './guard.ts';

export interface OutgoingRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers?: Record<string, string>;
  body?: string | Buffer;
  timeoutMs?: number;
  maxBytes?: number;
}

export interface OutgoingResponse {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** After redirects. */
  url: string;
}

/** The one way out: every URL a person can enter is fetched through this. */
export interface OutgoingHttp {
  fetch(url: string, options?: OutgoingRequest): Promise<OutgoingResponse>;
  close(): Promise<void>;
}

const maxRedirects = 3;

export function createOutgoingHttp(allowed: readonly string[]): OutgoingHttp {
  const agent = new Agent({
    connect: {
      timeout: 5000,
      // Checked where the connection is made: what was looked up before may have changed since.
      lookup(hostname, options, done) {
        lookup(hostname, { ...options, all: true }, (error, found) => {
          if (error) return done(error, '', 0);
          const bad = found.find((f) => !isPublicAddress(f.address, allowed));
          if (bad) return done(new Refusal('address_refused', { reason: bad.address }), '', 0);
          if (options.all) return done(null, found as never, 0);
          done(null, found[0]!.address, found[0]!.family);
        });
      },
    },
  });

  async function once(url: URL, o: OutgoingRequest): Promise<OutgoingResponse> {
    if (!/^https?:$/.test(url.protocol))
      throw new Refusal('address_refused', { reason: url.protocol });
    if (url.username || url.password)
      throw new Refusal('address_refused', { reason: 'credentials' });
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // A literal address is never looked up, so it is checked here.
    if (isIP(host) && !isPublicAddress(host, allowed)) {
      throw new Refusal('address_refused', { reason: host });
    }
    const timeout = o.timeoutMs ?? 10_000;
    const limit = o.maxBytes ?? 5 * 1024 * 1024;
    const response = await request(url, {
      method: o.method ?? 'GET',
      headers: o.headers,
      body: o.body,
      dispatcher: agent,
      headersTimeout: timeout,
      bodyTimeout: timeout,
      signal: AbortSignal.timeout(timeout),
    });
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of response.body as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > limit) {
        response.body.destroy();
        throw new OutsideError(`the answer is larger than ${limit} bytes`);
      }
      parts.push(part);
    }
    const headers = Object.fromEntries(
      Object.entries(response.headers).map(([k, v]) => [
        k,
        Array.isArray(v) ? v.join(', ') : (v ?? ''),
      ]),
    );
    return { status: response.statusCode, headers, body: Buffer.concat(parts), url: url.href };
  }

  return {
    async fetch(address, options = {}) {
      let url: URL;
      try {
        url = new URL(address);
      } catch {
        throw new Refusal('address_refused', { reason: 'not a URL' });
      }
      try {
        for (let hop = 0; ; hop++) {
          const response = await once(url, options);
          const next = response.headers.location;
          if (response.status < 300 || response.status > 399 || !next) return response;
          if (hop >= maxRedirects) throw new OutsideError('too many redirects');
          url = new URL(next, url);
        }
      } catch (error) {
        if (error instanceof Refusal || error instanceof OutsideError) throw error;
        throw new OutsideError(`${url.host} did not answer`, { cause: error });
      }
    },
    close: () => agent.close(),
  };
}
