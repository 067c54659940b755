import type { ClientFrame, ErrorBody, ServerFrame } from '@lingxi/contract';
import { notSignedIn, type OpenLine } from './line.ts';

/** Reads `data:` lines of a server-sent stream; one JSON frame each. */
const readFrames = async (body: ReadableStream<Uint8Array>, onFrame: (f: ServerFrame) => void) => {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('data:')) onFrame(JSON.parse(line.slice(5)));
    }
  }
};

/** The line for networks that block sockets: a stream down, posted frames up. */
export const openStream: OpenLine = ({ baseUrl, token, cursor, environment, onFrame, onClose }) => {
  const abort = new AbortController();
  const call = environment.fetch ?? fetch;
  const base = baseUrl.replace(/\/$/, '');
  let connectionId: string | undefined;
  const waiting: ClientFrame[] = [];
  let isPosting = false;
  let isClosed = false;

  const end = (code: number) => {
    if (isClosed) return;
    isClosed = true;
    abort.abort();
    onClose(code);
  };
  const take = (frame: ServerFrame) => {
    if (isClosed) return;
    if (frame.t === 'welcome') connectionId = frame.connectionId;
    onFrame(frame);
  };
  const refuse = (status: number) => end(status === 401 || status === 403 ? notSignedIn : 0);

  const listen = async () => {
    const query = new URLSearchParams();
    if (token) query.set('token', token);
    if (cursor) query.set('cursor', cursor);
    const response = await call(`${base}/v1/live/stream?${query}`, {
      headers: { accept: 'text/event-stream' },
      signal: abort.signal,
    });
    if (!response.ok || !response.body) return refuse(response.status);
    await readFrames(response.body, take);
    end(0);
  };

  /** One frame a post, so that a refused one cannot hold up the others. */
  const post = async () => {
    const frame = waiting[0];
    if (isPosting || isClosed || !frame) return;
    isPosting = true;
    const response = await call(`${base}/v1/live/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, connectionId, frames: [frame] }),
      signal: abort.signal,
    });
    if (response.status === 401 || response.status >= 500) return refuse(response.status);
    const answer = (await response.json()) as { frames: ServerFrame[] } | ErrorBody;
    isPosting = false;
    waiting.shift();
    if ('frames' in answer) for (const f of answer.frames) take(f);
    else if (frame.t === 'cmd') take({ t: 'nack', id: frame.id, error: answer.error });
    // Any answer shows that the way is open, as a pong does.
    take({ t: 'pong' });
    await post();
  };

  listen().catch(() => end(0));
  return {
    send(frame) {
      waiting.push(frame);
      post().catch(() => end(0));
    },
    close() {
      isClosed = true;
      abort.abort();
    },
  };
};
