import type { ClientFrame, ServerFrame } from '@lingxi/contract';
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

/** The line for networks that block sockets: a stream down, posted frames up, one post at a time. */
export const openStream: OpenLine = ({ baseUrl, token, cursor, environment, onFrame, onClose }) => {
  const abort = new AbortController();
  const call = environment.fetch ?? fetch;
  const base = baseUrl.replace(/\/$/, '');
  let connectionId: string | undefined;
  let waiting: ClientFrame[] = [];
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

  const post = async () => {
    if (isPosting || isClosed || waiting.length === 0) return;
    isPosting = true;
    const frames = waiting;
    waiting = [];
    const response = await call(`${base}/v1/live/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, connectionId, frames }),
      signal: abort.signal,
    });
    if (!response.ok) return refuse(response.status);
    const answer = (await response.json()) as { frames: ServerFrame[] };
    isPosting = false;
    for (const frame of answer.frames) take(frame);
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
