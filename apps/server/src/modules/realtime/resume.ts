import type { LingxiEvent } from '@lingxi/contract';
import { type EventRow, fromRow } from '../../platform/outbox/feed.ts';
import { visibleConversationIds } from '../conversations/index.ts';
import { forAgent, forContact, signed } from './audience.ts';
import type { Client } from './client.ts';

/** More than this missed, and fetching a snapshot is cheaper than replaying. */
const mostReplayed = 5000;

/**
 * Sends a client what it missed since its cursor, with its rights of today, then what came in
 * meanwhile. Answers false when the cursor is too old or not of this database.
 */
export async function resume(client: Client, cursorText: string): Promise<boolean> {
  const { platform } = client.ctx;
  const cursor = platform.outbox.feed.parse(cursorText);
  if (cursor === 'stale') return false;
  const { rows } = await platform.database.pool.query<EventRow & { is_trimmed: boolean }>(
    `select e.*, f.trimmed_to > $2::xid8 as is_trimmed from feed f left join lateral (
       select account_id, id, xid::text, type, occurred_at, actor, conversation_id, contact_id, data
       from events where account_id = $1 and xid > $2::xid8
         and ($3::uuid is null or contact_id = $3::uuid)
       order by events.xid, id limit ${mostReplayed + 1}) e on true`,
    [
      client.accountId,
      cursor.position.toString(),
      client.kind === 'contact' ? client.ownerId : null,
    ],
  );
  if (rows[0]?.is_trimmed || rows.length > mostReplayed) return false;
  const missed = rows.filter((r) => r.id !== null).map((r) => fromRow(r).event);
  const sent = new Set<string>();
  for (const event of await allowed(client, missed)) {
    sent.add(event.id);
    client.frame({ t: 'event', event: signed(platform, client.accountId, event) });
  }
  for (const event of client.held ?? []) {
    if (!sent.has(event.id))
      client.frame({ t: 'event', event: signed(platform, client.accountId, event) });
  }
  return true;
}

async function allowed(client: Client, events: LingxiEvent[]): Promise<LingxiEvent[]> {
  if (client.kind === 'contact') {
    return events.flatMap((e) => forContact(client.ownerId, e) ?? []);
  }
  const ids = new Set(
    events.flatMap((e) => ('conversation' in e.data ? e.data.conversation.id : [])),
  );
  const visible = await visibleConversationIds(client.ctx, [...ids]);
  return events.filter((e) => {
    if (!('conversation' in e.data)) return true;
    if (visible.has(e.data.conversation.id)) return true;
    // Gone from this agent's sight: only the event that took it away is still theirs.
    return (
      'previousAssigneeId' in e.data && forAgent({ ...client.viewer, scope: 'own', teamIds: [] }, e)
    );
  });
}
