import type { Endpoint } from '@lingxi/contract';
import type { InjectOptions } from 'fastify';
import type { App } from '../../src/app.ts';
import { everyEndpoint } from '../../src/platform/http/app.ts';

/** What a request names; how it is signed in follows from the endpoint. */
export interface Call {
  params?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  /** The content of an upload, sent as the part `file`. */
  file?: string;
}

/** The keys of one account's people. */
export interface Keys {
  session: string;
  visitor: { token: string };
}

const byName = new Map<string, Endpoint>(everyEndpoint().map((e) => [e.name, e.endpoint]));
const boundary = 'lingxi-test-boundary';

export function endpointNamed(name: string): Endpoint {
  const endpoint = byName.get(name);
  if (!endpoint) throw new Error(`there is no endpoint ${name}`);
  return endpoint;
}

export const headersOf = (e: Endpoint, keys: Keys | undefined): Record<string, string> => {
  if (e.auth === 'public' || !keys) return {};
  if (e.auth === 'visitor') return { authorization: `Bearer ${keys.visitor.token}` };
  return { cookie: `lingxi_session=${keys.session}`, 'sec-fetch-site': 'same-origin' };
};

export function urlOf(e: Endpoint, call: Pick<Call, 'params' | 'query'>): string {
  const path = e.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = call.params?.[name];
    if (value === undefined) throw new Error(`${e.path} needs ${name}`);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams();
  for (const [k, v] of Object.entries(call.query ?? {})) {
    if (v !== undefined) query.set(k, String(v));
  }
  return query.size > 0 ? `${path}?${query}` : path;
}

export const multipart = (content: string, name = 'note.txt', part = 'file') => ({
  payload: [
    `--${boundary}`,
    `content-disposition: form-data; name="${part}"; filename="${name}"`,
    'content-type: text/plain',
    '',
    content,
    `--${boundary}--`,
    '',
  ].join('\r\n'),
  headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
});

export function injectionOf(e: Endpoint, call: Call, keys?: Keys): InjectOptions {
  const headers = headersOf(e, keys);
  const base = { method: e.method, url: urlOf(e, call), headers };
  if (call.file !== undefined) {
    const form = multipart(call.file);
    return { ...base, payload: form.payload, headers: { ...headers, ...form.headers } };
  }
  return call.body === undefined ? base : { ...base, payload: call.body as object };
}

export const injectWith = (app: App, name: string, call: Call, keys?: Keys) =>
  app.http.inject(injectionOf(endpointNamed(name), call, keys));
