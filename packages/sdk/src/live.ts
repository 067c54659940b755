import type { ClientFrame, Commands, ServerFrame } from '@lingxi/contract';
import { type Environment, platform } from './live/environment.ts';
import { createFeed } from './live/feed.ts';
import { type Line, notSignedIn, type OpenLine, rateLimited } from './live/line.ts';
import { type Live, type LiveOptions, type LiveStatus, usualTiming } from './live/options.ts';
import { createOutbox } from './live/outbox.ts';
import { openSocket } from './live/socket.ts';
import { newId } from './new-id.ts';

export type * from './live/options.ts';

/** The live connection of `realtime.ts` in the contract: events in, commands out, nothing twice. */
export const connectLive = (options: LiveOptions): Live => {
  const environment: Environment = { ...platform(), ...options.environment };
  const timing = { ...usualTiming, ...options.timing };
  const key = options.storageKey ?? 'lingxi';

  let status: LiveStatus = 'connecting';
  let line: Line | undefined;
  let isStream = false;
  let dialling: Line | undefined;
  let failures = 0;
  let isNetworkDown = false;
  /** Signed out: nothing is tried until `retry()`. */
  let isStopped = false;
  let isClosed = false;
  let onlineSince = 0;
  let heardAt = 0;
  let checkedAt = 0;
  let upgradeAt = 0;
  let retryTimer: unknown;
  let watchTimer: unknown;

  const setStatus = (next: LiveStatus) => {
    if (next === status) return;
    status = next;
    options.onStatus?.(next);
  };
  const later = (run: () => void, ms: number) => environment.setTimeout(run, ms);
  const cancel = (timer: unknown) => environment.clearTimeout(timer as never);

  const send = (frame: ClientFrame): boolean => {
    line?.send(frame);
    return line !== undefined;
  };
  const outbox = createOutbox({
    environment,
    storage: options.outboxStorage,
    key: `${key}:outbox`,
    send: ({ id, name, data }) => send({ t: 'cmd', id, name, data } as ClientFrame),
    onSettled: options.onSettled,
  });
  const feed = createFeed({
    storage: options.cursorStorage,
    key: `${key}:cursor`,
    onEvent: options.onEvent,
    onResync: options.onResync,
    onFailed: () => drop(0),
  });

  /** Hangs up what there is and dials again after a while. */
  const drop = (code: number) => {
    line?.close();
    dialling?.close();
    line = dialling = undefined;
    cancel(retryTimer);
    outbox.rewind();
    if (isClosed) return;
    if (code === notSignedIn) {
      isStopped = true;
      setStatus('offline');
      options.onNotSignedIn?.();
      return;
    }
    // A connection that held for a while starts the waits anew.
    failures = onlineSince && environment.now() - onlineSince > 5000 ? 0 : failures + 1;
    if (code === rateLimited) failures = 6;
    onlineSince = 0;
    setStatus(isNetworkDown ? 'offline' : 'reconnecting');
    const wait = Math.min(timing.backoffMs * 2 ** Math.max(0, failures - 1), timing.backoffMaxMs);
    retryTimer = later(dial, wait * (0.5 + environment.random() / 2));
  };

  const receive = (frame: ServerFrame) => {
    heardAt = environment.now();
    switch (frame.t) {
      case 'event':
        return feed.deliver(frame.event);
      case 'cursor':
        return feed.moveTo(frame.cursor);
      case 'resync':
        return void feed.resync(frame.cursor);
      case 'signal':
        return options.onSignal?.(frame);
      case 'ack':
        return outbox.settle(frame.id, { result: frame.result });
      case 'nack': {
        const { code, details } = frame.error;
        if (code === 'rate_limited' || code === 'unavailable') {
          return outbox.hold(frame.id, Number(details?.seconds ?? 2) * 1000);
        }
        return outbox.settle(frame.id, { error: frame.error });
      }
    }
  };

  /** Dials one way; the line counts from the server's welcome on. */
  const attempt = (open: OpenLine, overStream: boolean) => {
    const cursor = feed.cursor();
    let isUp = false;
    let isOver = false;
    let opened: Line | undefined;
    const giveUp = later(() => lose(0), timing.connectMs);
    const lose = (code: number) => {
      if (isOver) return;
      isOver = true;
      cancel(giveUp);
      opened?.close();
      if (isUp ? opened === line : opened === dialling) {
        // A failed try for a socket leaves the working stream alone.
        if (!isUp && line) dialling = undefined;
        else drop(code);
      }
    };
    const take = (frame: ServerFrame) => {
      if (isOver) return;
      if (frame.t !== 'welcome') return receive(frame);
      isUp = true;
      cancel(giveUp);
      line?.close();
      line = opened;
      dialling = undefined;
      isStream = overStream;
      isNetworkDown = false;
      heardAt = checkedAt = onlineSince = environment.now();
      upgradeAt = heardAt + timing.upgradeMs;
      setStatus('online');
      outbox.rewind();
      outbox.flush();
      if (cursor === undefined) void feed.resync(frame.cursor);
    };
    const { baseUrl, token } = options;
    const handlers = { onFrame: take, onClose: lose };
    try {
      dialling = opened = open({ baseUrl, token: token?.(), cursor, environment, ...handlers });
    } catch {
      // A page's policy may forbid the address outright.
      lose(0);
    }
  };

  const dialStream = async () => {
    const { openStream } = await import('./live/stream.ts');
    if (!isStopped && !isClosed && !line && !dialling) attempt(openStream, true);
  };

  /** Two failed sockets, then one stream, and so on: whichever comes through first. */
  const dial = () => {
    cancel(retryTimer);
    if (isStopped || isClosed || line || dialling) return;
    if (failures % 3 === 2 && environment.fetch) dialStream().catch(() => drop(0));
    else attempt(openSocket, false);
  };

  /** Says something and expects to hear something: a line that slept is often dead. */
  const probe = () => {
    const asked = environment.now();
    checkedAt = asked;
    const probed = line;
    send({ t: 'ping' });
    later(() => {
      if (line && line === probed && heardAt < asked) drop(0);
    }, timing.pongMs);
  };

  const watch = () => {
    const now = environment.now();
    const step = timing.pingMs / 5;
    if (line) {
      if (now - outbox.oldestSentAt() > timing.ackMs) drop(0);
      else if (now - checkedAt > timing.pingMs) probe();
      if (isStream && !dialling && now > upgradeAt) {
        upgradeAt = now + timing.upgradeMs;
        attempt(openSocket, false);
      }
    }
    watchTimer = later(watch, step);
  };

  const wake = () => {
    isNetworkDown = false;
    failures = 0;
    if (line) {
      setStatus('online');
      probe();
    } else dial();
  };
  const stopWatching = environment.watch(wake, () => {
    isNetworkDown = true;
    setStatus('offline');
  });

  const close = () => {
    isClosed = true;
    stopWatching();
    cancel(watchTimer);
    drop(0);
    setStatus('offline');
  };

  dial();
  watchTimer = later(watch, timing.pingMs / 5);

  return {
    get status() {
      return status;
    },
    command(name, data, { clientId = newId(), context } = {}) {
      const command = { id: clientId, name, data, context, at: environment.now() };
      return outbox.add(command) as Promise<Commands[typeof name]['result']>;
    },
    pending: outbox.pending,
    typing: (conversationId, isTyping, preview) =>
      void send({ t: 'typing', conversationId, isTyping, preview }),
    viewing: (conversationId) => void send({ t: 'viewing', conversationId }),
    retry() {
      isStopped = false;
      wake();
    },
    close,
    forget() {
      close();
      outbox.forget();
      feed.forget();
    },
  };
};
