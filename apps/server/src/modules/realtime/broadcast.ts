import { closeCodes } from '@lingxi/contract';
import { Refusal } from '../../platform/errors.ts';
import type { Platform } from '../../platform/index.ts';
import type { StoredEvent } from '../../platform/outbox/index.ts';
import { agentContext, sessionContext } from '../agents/index.ts';
import { viewerOf } from '../conversations/index.ts';
import { signed } from './audience.ts';
import type { Client } from './client.ts';

/** Every event to every connection that may see it. */
export function tellConnections(platform: Platform, stored: StoredEvent): void {
  const event = signed(platform, stored.accountId, stored.event);
  let json: string | undefined;
  const shared = () => {
    json ??= JSON.stringify({ t: 'event', event });
    return json;
  };
  for (const c of platform.sockets.of(stored.accountId)) (c as Client).event(event, shared);
}

/** Now and then each client learns how far it is, to resume from there. */
export function tellCursors(platform: Platform): void {
  platform.outbox.feed.onCursor((cursor) => {
    for (const c of platform.sockets.all()) {
      const client = c as Client;
      if (!client.isBehind || client.held) continue;
      client.isBehind = false;
      client.frame({ t: 'cursor', cursor });
    }
  });
}

/** A change of role or teams holds for open connections too. */
export function refreshRights(platform: Platform, stored: StoredEvent): void {
  const { accountId, event } = stored;
  for (const c of platform.sockets.of(accountId)) {
    const client = c as Client;
    if (client.kind !== 'agent') continue;
    if (event.type === 'agent.updated' && event.data.agentId !== client.ownerId) continue;
    void refreshClient(platform, client);
  }
}

/** An agent who was disabled, or whose session has ended, is no longer told anything. */
async function refreshClient(platform: Platform, client: Client): Promise<void> {
  const { accountId, sessionId } = client;
  try {
    // In the session's own rights: it may look as another role would.
    client.ctx = sessionId
      ? await sessionContext(platform, { accountId, sessionId, locale: client.ctx.locale })
      : await agentContext(platform, accountId, client.ownerId);
    client.viewer = viewerOf(client.ctx);
  } catch (error) {
    if (error instanceof Refusal) client.close(closeCodes.notSignedIn, error.code);
  }
}

/** A visitor's connection speaks for one contact: when that changes, it begins anew with all there is. */
export function reconnectMerged(platform: Platform, stored: StoredEvent): void {
  const { event } = stored;
  if (event.type !== 'contact.merged' && event.type !== 'contact.separated') return;
  const { contactId, fromId } = event.data;
  for (const c of platform.sockets.of(stored.accountId)) {
    const client = c as Client;
    if (client.kind !== 'contact') continue;
    if (client.ownerId !== contactId && client.ownerId !== fromId) continue;
    client.frame({ t: 'resync', cursor: platform.outbox.feed.cursor() });
    client.close(closeCodes.restarting, 'begin anew');
  }
}

/** What a blocked visitor types is nobody's to see; what they send is refused where it is stored. */
export function muteBlocked(platform: Platform, stored: StoredEvent): void {
  const { event } = stored;
  if (event.type !== 'contact.blocked' && event.type !== 'contact.unblocked') return;
  for (const c of platform.sockets.of(stored.accountId)) {
    const client = c as Client;
    if (client.kind === 'contact' && client.ownerId === event.data.contactId) {
      client.isMuted = event.type === 'contact.blocked';
    }
  }
}

const sessionCheckMs = 20_000;

/** Signing out elsewhere tells nobody, so sessions are asked about now and then. */
export function checkSessions(platform: Platform): void {
  const check = () => {
    for (const c of platform.sockets.all()) {
      if (c.kind === 'agent') void refreshClient(platform, c as Client);
    }
  };
  setInterval(check, sessionCheckMs).unref();
}
