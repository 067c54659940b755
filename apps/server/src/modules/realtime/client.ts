import type { LingxiEvent, ServerFrame } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { newId } from '../../platform/ids.ts';
import type { Connection } from '../../platform/sockets/index.ts';
import { maySee, type Viewer, viewerOf } from '../conversations/index.ts';
import { type Audience, forAgent, forContact } from './audience.ts';

/** What carries the frames: a socket, or a stream of server-sent events. */
export interface Wire {
  send(text: string): void;
  close(code: number, reason: string): void;
}

/** One live client: its rights, and what has been sent to it. */
export interface Client extends Connection {
  ctx: Context;
  viewer: Viewer;
  /** While missed events are being replayed, new ones wait here. */
  held: LingxiEvent[] | undefined;
  /** Something was sent since the last `cursor` frame. */
  isBehind: boolean;
  viewing: string | null;
  /** A blocked visitor: whether they type is not told. */
  isMuted: boolean;
  /** Of an agent: when the session ends, so does the connection. */
  sessionId: string | undefined;
  frame(frame: ServerFrame): void;
  /** Sends what of an event this client may see; `json` is shared by those who see all of it. */
  event(event: LingxiEvent, json: () => string): void;
}

export function createClient(ctx: Context, wire: Wire): Client {
  const kind = ctx.actor.kind === 'agent' ? 'agent' : 'contact';
  const client: Client = {
    id: newId(),
    accountId: ctx.accountId,
    kind,
    ownerId: ctx.actor.id!,
    ctx,
    viewer: viewerOf(ctx),
    held: undefined,
    isBehind: false,
    viewing: null,
    isMuted: false,
    sessionId: undefined,
    send: wire.send,
    close: wire.close,
    frame: (frame) => wire.send(JSON.stringify(frame)),
    event(event, json) {
      if (kind === 'agent') {
        if (!forAgent(client.viewer, event)) return;
        client.isBehind = true;
        if (client.held) client.held.push(event);
        else wire.send(json());
        return;
      }
      const shown = forContact(client.ownerId, event);
      if (!shown) return;
      client.isBehind = true;
      if (client.held) client.held.push(shown);
      else client.frame({ t: 'event', event: shown });
    },
    isFor(audience) {
      const a = audience as Audience;
      if (a.except === client.id) return false;
      if (kind === 'contact') return a.contactId === client.ownerId;
      if (a.agents === undefined) return false;
      return a.agents === 'all' || maySee(client.viewer, a.agents);
    },
  };
  return client;
}
