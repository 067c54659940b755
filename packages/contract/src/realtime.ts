/**
 * The realtime protocol: one JSON object per WebSocket text frame, per SSE `data:` line, and per
 * element of `POST /v1/live/commands`.
 *
 * 1. The client opens `GET /v1/live` (WebSocket), or `GET /v1/live/stream` (SSE) where sockets are
 *    blocked, and says `hello` — over SSE in the query (`token`, `cursor`).
 * 2. The server answers `welcome`. With a `cursor` it then sends every event the client missed and
 *    may see, possibly some twice: drop an event whose id you have, or a message whose `seq` you
 *    have. A cursor older than 7 days, or from another database, is answered with `resync`: fetch
 *    a snapshot over HTTP and go on from the cursor in `resync`.
 * 3. `cursor` frames say how far everything has been delivered. Keep the last one for the next hello.
 * 4. A command carries an id the client made; `ack` comes only after the commit. A repeat under the
 *    same id (also on a new connection) returns the first result and does nothing twice.
 * 5. `ping` is answered by `pong`; a connection that is silent for 60 seconds is closed.
 * 6. A client that reads too slowly is closed with 4008 and resumes by its cursor.
 */

import type { ErrorBody } from './errors.ts';
import type { LingxiEvent, SignalName, Signals } from './events.ts';
import type { Message } from './nouns/message.ts';

export const protocolVersion = 1;

/** WebSocket close codes of ours. */
export const closeCodes = {
  /** The hello was missing, late or malformed. */
  badHello: 4000,
  notSignedIn: 4001,
  /** Too many connections or frames. */
  rateLimited: 4007,
  /** The client does not read fast enough; resume by cursor. */
  tooSlow: 4008,
  /** The server is going down for a moment. */
  restarting: 4012,
} as const;

export interface Commands {
  /** Visitors. */
  'message.send': {
    data: { text: string; fileIds?: string[]; conversationId?: string; chosenFaqId?: string };
    result: { message: Message };
  };
  /** Agents. */
  'message.reply': {
    data: { conversationId: string; kind: 'message' | 'note'; text: string; fileIds?: string[] };
    result: { message: Message };
  };
  /** Both sides: I have read up to `seq`. */
  'conversation.read': {
    data: { conversationId: string; seq: number };
    result: Record<string, never>;
  };
}
export type CommandName = keyof Commands;

export type ClientFrame =
  | {
      t: 'hello';
      v: number;
      /** Visitors: the token of `web.startSession`. Agents are known by their cookie. */
      token?: string;
      cursor?: string;
    }
  | {
      [N in CommandName]: { t: 'cmd'; id: string; name: N; data: Commands[N]['data'] };
    }[CommandName]
  | { t: 'typing'; conversationId: string; isTyping: boolean; preview?: string }
  /** Agents: which conversation is open on the screen; null for none. */
  | { t: 'viewing'; conversationId: string | null }
  | { t: 'ping' };

export type ServerFrame =
  | { t: 'welcome'; v: number; cursor: string; connectionId: string }
  | { t: 'resync'; cursor: string }
  | { t: 'event'; event: LingxiEvent }
  | { t: 'cursor'; cursor: string }
  | { t: 'ack'; id: string; result: Commands[CommandName]['result'] }
  | { t: 'nack'; id: string; error: ErrorBody['error'] }
  | { [S in SignalName]: { t: 'signal'; name: S; data: Signals[S] } }[SignalName]
  | { t: 'pong' };
