import WebSocket from 'ws';

export interface Api {
  call<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T>;
  readonly cookie: string | undefined;
}

/** Calls the public API as it is documented; throws with the answer's text when refused. */
export function createApi(url: string, auth: { cookie?: string; token?: string } = {}): Api {
  return {
    cookie: auth.cookie,
    async call(method, path, body) {
      const response = await fetch(url + path, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(auth.cookie ? { cookie: auth.cookie, origin: url } : {}),
          ...(auth.token ? { authorization: `Bearer ${auth.token}` } : {}),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
      return JSON.parse(text);
    },
  };
}

/** Signs in with a token: of the link printed at the first start, or of an invitation. */
export async function signIn(url: string, token: string, password?: string): Promise<Api> {
  const response = await fetch(`${url}/v1/session/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(password ? { token, password } : { token }),
  });
  if (!response.ok) throw new Error(`sign-in: ${response.status} ${await response.text()}`);
  const cookie = response.headers.getSetCookie()[0]!.split(';')[0]!;
  return createApi(url, { cookie });
}

/** The owner, by the one-time link the first start printed. */
export const signInAsOwner = (server: { url: string; output(): string }): Promise<Api> => {
  const token = /link\?token=(\S+)/.exec(server.output())?.[1];
  if (!token) throw new Error('the first start printed no link');
  return signIn(server.url, decodeURIComponent(token));
};

// biome-ignore lint/suspicious/noExplicitAny: frames are read by many small scripts
export type Frame = any;

export interface Live {
  socket: WebSocket;
  send(frame: object): void;
}

/** Opens a live connection and waits for its welcome. */
export async function openLive(
  url: string,
  auth: { cookie?: string | undefined; token?: string; cursor?: string },
  onFrame: (frame: Frame) => void,
): Promise<Live> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v1/live`, {
    perMessageDeflate: false,
    handshakeTimeout: 5000,
    headers: auth.cookie ? { cookie: auth.cookie, origin: url } : {},
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('close', (code) => reject(new Error(`closed with ${code}`)));
    socket.once('open', () => {
      const { token, cursor } = auth;
      socket.send(JSON.stringify({ t: 'hello', v: 1, token, cursor }));
    });
    socket.on('message', (data) => {
      const frame: Frame = JSON.parse(String(data));
      if (frame.t === 'welcome') resolve();
      onFrame(frame);
    });
  });
  socket.on('error', () => {});
  return { socket, send: (frame) => socket.send(JSON.stringify(frame)) };
}
