import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { ClientFrame, ErrorCode, LingxiEvent, ServerFrame } from '@lingxi/contract';
import { type WebSocket, WebSocketServer } from 'ws';

export type Command = Extract<ClientFrame, { t: 'cmd' }>;
type Hello = Extract<ClientFrame, { t: 'hello' }>;

/** One client as the server sees it, whichever way it came. */
export interface Peer {
  kind: 'socket' | 'stream';
  hello: Hello;
  send(frame: ServerFrame): void;
  /** Cuts the line as a killed process would. */
  kill(code?: number): void;
}

export interface Behaviour {
  /** Sockets are refused, as some proxies do. */
  refusesSockets?: boolean;
  /** Sockets open and then nothing is ever said. */
  isMute?: boolean;
  ignoresPings?: boolean;
  /** Posted frames are answered with this refusal. */
  refusesPosts?: ErrorCode;
  onHello?(peer: Peer): void;
  onCommand?(command: Command, peer: Peer): ServerFrame | undefined;
}

const readBody = async (request: IncomingMessage) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text) as { frames: ClientFrame[] };
};

/** A small server that speaks the realtime protocol over real sockets and streams. */
export const startLiveServer = async (behaviour: Behaviour = {}) => {
  const peers: Peer[] = [];
  const commands: Command[] = [];
  const sockets = new Set<Socket>();
  let dials = 0;

  const welcome = (peer: Peer) => {
    peers.push(peer);
    if (behaviour.onHello) behaviour.onHello(peer);
    else peer.send({ t: 'welcome', v: 1, cursor: 'c0', connectionId: String(peers.length) });
  };
  const obey = (frame: ClientFrame, peer: Peer): ServerFrame | undefined => {
    if (frame.t === 'ping' && !behaviour.ignoresPings) return { t: 'pong' };
    if (frame.t !== 'cmd') return undefined;
    commands.push(frame);
    return behaviour.onCommand?.(frame, peer);
  };

  const http = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '', 'http://x');
    if (url.pathname === '/v1/live/stream') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const token = url.searchParams.get('token') ?? undefined;
      const cursor = url.searchParams.get('cursor') ?? undefined;
      welcome({
        kind: 'stream',
        hello: { t: 'hello', v: 1, token, cursor },
        send: (frame) => response.write(`data: ${JSON.stringify(frame)}\n\n`),
        kill: () => response.destroy(),
      });
      return;
    }
    const { frames } = await readBody(request);
    if (behaviour.refusesPosts) {
      response.writeHead(403, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { code: behaviour.refusesPosts, message: '' } }));
      return;
    }
    const peer = peers.at(-1)!;
    const answers = frames.map((frame) => obey(frame, peer)).filter((f) => f !== undefined);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ frames: answers }));
  });

  const wss = new WebSocketServer({ noServer: true });
  const listen = (socket: WebSocket) => {
    let peer: Peer | undefined;
    const send = (frame: ServerFrame) => socket.send(JSON.stringify(frame));
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as ClientFrame;
      if (behaviour.isMute) return;
      if (frame.t === 'hello') {
        const kill = (code?: number) => (code ? socket.close(code) : socket.terminate());
        peer = { kind: 'socket', hello: frame, send, kill };
        welcome(peer);
        return;
      }
      const answer = peer && obey(frame, peer);
      if (answer) send(answer);
    });
  };
  http.on('upgrade', (request, socket, head) => {
    dials += 1;
    if (behaviour.refusesSockets) socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    else wss.handleUpgrade(request, socket, head, listen);
  });
  http.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const start = (port: number) =>
    new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  await start(0);
  const { port } = http.address() as AddressInfo;

  return {
    behaviour,
    peers,
    commands,
    baseUrl: `http://127.0.0.1:${port}`,
    dials: () => dials,
    peer: () => peers.at(-1)!,
    stop: () =>
      new Promise<void>((resolve) => {
        http.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
    startAgain: () => start(port),
  };
};
export type LiveServer = Awaited<ReturnType<typeof startLiveServer>>;

/** An event as the feed sends it. */
export const eventOf = (id: string): LingxiEvent => ({
  id,
  type: 'faq.deleted',
  occurredAt: '2026-11-18T06:00:00.000Z',
  actor: { kind: 'system', id: null, name: null },
  data: { faqIds: [] },
});
