import type { protocolVersion } from '@lingxi/contract';
import type { OpenLine } from './line.ts';

const version: typeof protocolVersion = 1;

/** The ordinary line: a WebSocket that says hello as soon as it is open. */
export const openSocket: OpenLine = ({ baseUrl, token, cursor, environment, onFrame, onClose }) => {
  const base = baseUrl || location.origin;
  const Socket = environment.WebSocket;
  if (!Socket) throw new TypeError('no WebSocket here');
  const socket = new Socket(`${base.replace(/^http/, 'ws').replace(/\/$/, '')}/v1/live`);
  const send = (frame: object) => socket.send(JSON.stringify(frame));
  socket.onopen = () => send({ t: 'hello', v: version, token, cursor });
  socket.onmessage = (event: { data: unknown }) => onFrame(JSON.parse(String(event.data)));
  socket.onerror = () => undefined;
  socket.onclose = (event: { code?: number }) => onClose(event.code ?? 0);
  return {
    send,
    close() {
      socket.onclose = null;
      socket.onmessage = null;
      socket.close();
    },
  };
};
