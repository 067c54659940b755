import type { LingxiEvent, ServerFrame } from '@lingxi/contract';
import { WebSocket } from 'ws';

export interface TestSocket {
  frames: ServerFrame[];
  send(frame: object | string): void;
  /** The first frame, past or future, that fits; fails after ten seconds. */
  until<F extends ServerFrame = ServerFrame>(fits: (f: ServerFrame) => boolean): Promise<F>;
  event(fits: (e: LingxiEvent) => boolean): Promise<LingxiEvent>;
  closed: Promise<{ code: number; reason: string }>;
  close(): void;
  terminate(): void;
}

/** A real client of the realtime protocol, as plain as it can be. */
export async function connect(
  url: string,
  o: { cookie?: string; hello?: object | null } = {},
): Promise<TestSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v1/live`, {
    headers: o.cookie ? { cookie: o.cookie, origin: url } : {},
  });
  const frames: ServerFrame[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data) => {
    frames.push(JSON.parse(String(data)));
    for (const look of waiting) look();
  });
  const closed = new Promise<{ code: number; reason: string }>((r) =>
    socket.on('close', (code, reason) => r({ code, reason: String(reason) })),
  );
  socket.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const until = <F extends ServerFrame>(fits: (f: ServerFrame) => boolean): Promise<F> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = frames.find(fits);
        if (!found) return;
        clearTimeout(late);
        waiting.delete(look);
        resolve(found as F);
      };
      const late = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`no such frame among ${JSON.stringify(frames).slice(0, 3000)}`));
      }, 10_000);
      waiting.add(look);
      look();
    });
  const send = (frame: object | string) =>
    socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  if (o.hello !== null) {
    send({ t: 'hello', v: 1, ...o.hello });
    await Promise.race([until((f) => f.t === 'welcome'), closed]);
  }
  return {
    frames,
    send,
    until,
    closed,
    event: async (fits) =>
      (await until<Extract<ServerFrame, { t: 'event' }>>((f) => f.t === 'event' && fits(f.event)))
        .event,
    close: () => socket.close(),
    terminate: () => socket.terminate(),
  };
}
