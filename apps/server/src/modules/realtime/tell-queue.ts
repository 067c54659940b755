import { isConnectionError } from '../../platform/db/index.ts';
import type { Platform } from '../../platform/index.ts';
import type { StoredEvent } from '../../platform/outbox/index.ts';
import { accountIds } from '../accounts/index.ts';
import { systemContext } from '../context.ts';
import { entrancesWaitedAt, placesInQueue, teamsWaitedFor } from '../conversations/index.ts';
import { isOpen } from '../hours/index.ts';
import { scheduleFor } from '../inboxes/index.ts';
import type { Audience } from './audience.ts';

interface Told {
  contactId: string;
  conversationId: string;
  place: unknown;
}

const settleMs = 150;
/** A console that is loaded anew was not away. */
const awaySettleMs = 4000;
const pending = new Map<string, NodeJS.Timeout>();

/** Everyone who waits learns their new place, shortly after the queue has moved. */
export function tellQueue(platform: Platform, stored: StoredEvent): void {
  const { event, accountId } = stored;
  if (!('conversation' in event.data)) return;
  const { id, contactId, teamId, handler } = event.data.conversation;
  if (handler !== 'queue') {
    signalHere(platform, accountId, { contactId, conversationId: id, place: null });
  }
  const teams = 'previousTeamId' in event.data ? [teamId, event.data.previousTeamId] : [teamId];
  for (const team of new Set([...teams, null])) {
    later(`${accountId}/${team}`, settleMs, platform, async () => {
      const waiting = await placesInQueue(systemContext(platform, accountId), team);
      for (const w of waiting) signalHere(platform, accountId, w);
    });
  }
}

/** Whether anybody is there decides whether there is a place to tell. */
export function tellQueuesOfAccount(platform: Platform, stored: StoredEvent): void {
  const { accountId } = stored;
  later(accountId, settleMs, platform, async () => {
    for (const w of await everyoneWaiting(platform, accountId)) signalHere(platform, accountId, w);
  });
}

/** An agent's console came or went: only the node it was connected to knows, and tells them all. */
export function tellQueuesOnPresence(platform: Platform): void {
  platform.sockets.onPresence(({ accountId, kind, isOnline }) => {
    if (kind !== 'agent') return;
    later(`${accountId}/presence`, isOnline ? settleMs : awaySettleMs, platform, async () => {
      await tellEverywhere(platform, accountId);
    });
  });
}

/** How far back an opening or a closing is news, in case the last minute's round was late. */
const newsMs = 150_000;

/** Every minute: who waits where it has just opened or closed learns their place, on every node. */
export async function tellOpenings(platform: Platform): Promise<void> {
  const now = platform.clock.now();
  const before = new Date(now.getTime() - newsMs);
  for (const accountId of await accountIds(platform)) {
    const ctx = systemContext(platform, accountId);
    for (const at of await entrancesWaitedAt(ctx)) {
      const schedule = await scheduleFor(ctx, at);
      if (!schedule || isOpen(schedule, now) === isOpen(schedule, before)) continue;
      await tellEverywhere(platform, accountId);
      break;
    }
  }
}

async function tellEverywhere(platform: Platform, accountId: string): Promise<void> {
  for (const { contactId, ...data } of await everyoneWaiting(platform, accountId)) {
    const audience: Audience = { contactId };
    platform.sockets.signal({ accountId, name: 'queue', audience, data });
  }
}

async function everyoneWaiting(platform: Platform, accountId: string): Promise<Told[]> {
  const ctx = systemContext(platform, accountId);
  const told: Told[] = [];
  for (const team of await teamsWaitedFor(ctx)) told.push(...(await placesInQueue(ctx, team)));
  return told;
}

function later(what: string, ms: number, platform: Platform, run: () => Promise<void>): void {
  const key = `${platform.nodeId}/${what}`;
  if (pending.has(key)) return;
  const go = () => {
    pending.delete(key);
    run().catch((error) => {
      if (!isConnectionError(error)) platform.log.warn({ error }, 'queue places were not told');
    });
  };
  pending.set(key, setTimeout(go, ms).unref());
}

/** Every node hears of an event, and tells the contacts connected to itself. */
function signalHere(platform: Platform, accountId: string, w: Told): void {
  const audience: Audience = { contactId: w.contactId };
  const data = { conversationId: w.conversationId, place: w.place };
  const json = JSON.stringify({ t: 'signal', name: 'queue', data });
  for (const c of platform.sockets.of(accountId)) if (c.isFor(audience)) c.send(json);
}
