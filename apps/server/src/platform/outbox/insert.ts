import { type Kysely, sql } from 'kysely';
import type { DB } from '../db/schema.generated.ts';
import type { Reaction, StoredEvent } from './types.ts';

/** Stores events and one row for each reaction to them, in the caller's transaction. */
export async function insertEvents(
  db: Kysely<DB>,
  stored: readonly StoredEvent[],
  listeners: readonly Reaction[],
): Promise<void> {
  await db
    .insertInto('events')
    .values(
      stored.map((s) => ({
        account_id: s.accountId,
        id: s.event.id,
        type: s.event.type,
        occurred_at: s.event.occurredAt,
        actor: JSON.stringify(s.event.actor),
        conversation_id: s.conversationId,
        contact_id: s.contactId,
        data: JSON.stringify(s.event.data),
      })),
    )
    .execute();
  const rows = stored.flatMap((s) =>
    listeners
      .filter((l) => l.on.includes(s.event.type) && (l.when?.(s.event) ?? true))
      .map((l) => ({
        account_id: s.accountId,
        listener: l.name,
        event_id: s.event.id,
        event_type: s.event.type,
        order_key: orderKey(l, s),
        run_at: sql<Date>`now() + ${`${l.delayMs ?? 0} milliseconds`}::interval`,
      })),
  );
  if (rows.length > 0) await db.insertInto('reactions').values(rows).execute();
}

/** Reactions under one key run one after the other. */
const orderKey = (l: Reaction, s: StoredEvent): string =>
  l.isUnordered ? s.event.id : (s.conversationId ?? s.contactId ?? s.accountId);
