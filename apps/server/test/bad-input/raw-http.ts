import { request } from 'node:http';
import { Readable } from 'node:stream';

export interface RawRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: () => Iterable<Buffer>;
  /** Told in advance; sent in chunks without a length unless given. */
  length?: number;
}

export const megabytes = function* (count: number): Generator<Buffer> {
  yield Buffer.from('{"x":"');
  for (let i = 0; i < count * 16; i++) yield Buffer.alloc(64 * 1024, 'x');
  yield Buffer.from('"}');
};

interface RawAnswer {
  statusCode: number;
  body: string;
}

/**
 * As any client sends it: it goes on until it is answered, and then has no more to say. A server
 * that has answered closes; whoever still writes may learn that before they read the answer.
 */
export async function send(url: string, r: RawRequest): Promise<RawAnswer> {
  for (let tries = 1; ; tries++) {
    try {
      return await sendOnce(url, r);
    } catch (error) {
      const isCutOff = /^(EPIPE|ECONNRESET)$/.test((error as NodeJS.ErrnoException).code ?? '');
      if (!isCutOff || tries === 5) throw error;
    }
  }
}

const sendOnce = (url: string, r: RawRequest): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const headers: Record<string, string> =
      r.length === undefined
        ? { 'transfer-encoding': 'chunked' }
        : { 'content-length': String(r.length) };
    const going = request(`${url}${r.path}`, {
      method: r.method,
      agent: false,
      headers: { ...r.headers, ...headers },
    });
    const source = Readable.from(r.body());
    let isAnswered = false;
    going.on('error', (error) => isAnswered || reject(error));
    going.on('response', (response) => {
      isAnswered = true;
      source.unpipe(going);
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        going.destroy();
        resolve({ statusCode: response.statusCode!, body: Buffer.concat(parts).toString() });
      });
      response.on('error', reject);
    });
    source.pipe(going);
  });
