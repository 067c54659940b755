import type {
  ClientFrame,
  CommandName,
  Commands,
  LingxiEvent,
  ServerFrame,
} from '@lingxi/contract';
import { type Environment, type LiveStorage, platform } from './live/environment.ts';
import { createFeed } from './live/feed.ts';
import { type Line, notSignedIn, type OpenLine, rateLimited } from './live/line.ts';
import { createOutbox, type Outcome, type QueuedCommand } from './live/outbox.ts';
import { openSocket } from './live/socket.ts';
import { newId } from './new-id.ts';

export type LiveStatus = 'connecting' | 'online' | 'reconnecting' | 'offline';
export type SignalFrame = Extract<ServerFrame, { t: 'signal' }>;

/** Milliseconds. */
export interface Timing {
  /** From dialling to the server's welcome. */
  connectMs: number;
  /** First wait before dialling again; doubles up to `backoffMaxMs`, with jitter. */
  backoffMs: number;
  backoffMaxMs: number;
  /** Silence after which we ping, and after which we hang up. */
  pingMs: number;
  pongMs: number;
  /** A command unanswered for so long means the line is dead. */
  ackMs: number;
  /** How often a stream tries to become a socket again. */
  upgradeMs: number;
}
const usualTiming: Timing = {
  connectMs: 5_000,
  backoffMs: 400,
  backoffMaxMs: 10_000,
  pingMs: 25_000,
  pongMs: 8_000,
  ackMs: 15_000,
  upgradeMs: 60_000,
};

export interface LiveOptions {
  /** Origin of the server, such as `https://chat.example`; empty for the page's own. */
  baseUrl: string;
  /** Visitors: the token of `web.startSession`. Agents are known by their cookie. */
  token?: () => string | undefined;
  /** Called once for every event, in order. */
  onEvent?(event: LingxiEvent): void;
  onSignal?(signal: SignalFrame): void;
  onStatus?(status: LiveStatus): void;
  /**
   * Fetch a snapshot now: at the first connection, and when too much was missed. Events wait until
   * the promise settles; when it rejects, the connection is made anew and this is called again.
   */
  onResync?(): void | Promise<void>;
  /** The token or session is no longer good. Nothing is tried until `retry()`. */
  onNotSignedIn?(): void;
  /** Called for every settled command, also those kept from before a restart. */
  onSettled?(command: QueuedCommand, outcome: Outcome): void;
  /** Keeps unsettled commands across restarts. */
  outboxStorage?: LiveStorage;
  /** Keeps the cursor across restarts: only for clients that also keep what events changed. */
  cursorStorage?: LiveStorage;
  /** Names the kept things; one for each account, inbox or visitor. */
  storageKey?: string;
  timing?: Partial<Timing>;
  environment?: Partial<Environment>;
}

export interface CommandOptions {
  /** Made here unless given: a repeat under the same id does nothing twice. */
  clientId?: string;
  /** Kept beside the command and never sent. */
  context?: unknown;
}

export interface Live {
  readonly status: LiveStatus;
  /**
   * Gives a command. Settles when the server has committed or refused it, over as many connections
   * as that takes. Rejects with `ApiError`.
   */
  command<N extends CommandName>(
    name: N,
    data: Commands[N]['data'],
    options?: CommandOptions,
  ): Promise<Commands[N]['result']>;
  /** Commands not settled yet, in order. */
  pending(): QueuedCommand[];
  /** Best effort: lost when there is no connection. */
  typing(conversationId: string, isTyping: boolean, preview?: string): void;
  viewing(conversationId: string | null): void;
  /** Connect now, without waiting; also after `onNotSignedIn`, with a new token. */
  retry(): void;
  /** Hang up for good. Unsettled commands stay kept. */
  close(): void;
  /** Hang up and drop what was kept. */
  forget(): void;
}

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
