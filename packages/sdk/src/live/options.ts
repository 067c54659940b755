import type { CommandName, Commands, LingxiEvent, ServerFrame } from '@lingxi/contract';
import type { Environment, LiveStorage } from './environment.ts';
import type { Outcome, QueuedCommand } from './outbox.ts';

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
export const usualTiming: Timing = {
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
