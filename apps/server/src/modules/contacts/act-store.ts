import { sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { Place } from '../../platform/db/page.ts';
import { newId } from '../../platform/ids.ts';
import type { ActDetails, ActRow, ActType, EventRow } from './rows.ts';

/** Who did what to a contact, for its timeline; the audit has its own entry. */
export async function insertAct(
  tx: TxContext,
  a: { contactId: string; type: ActType; mergeId?: string; details: ActDetails },
): Promise<void> {
  await tx.db
    .insertInto('contact_acts')
    .values({
      account_id: tx.accountId,
      id: newId(),
      contact_id: a.contactId,
      type: a.type,
      merge_id: a.mergeId ?? null,
      details: JSON.stringify(a.details),
      actor_kind: tx.actor.kind,
      actor_id: tx.actor.id,
      actor_name: tx.actor.name,
      at: tx.platform.clock.now(),
    })
    .execute();
}

export interface ShownAct extends ActRow {
  is_undone: boolean;
}

/** Newest first, each merge with whether it still stands. */
export const selectActs = (
  ctx: Context,
  contactId: string,
  o: { after?: Place | undefined; limit: number },
): Promise<ShownAct[]> =>
  ctx.db
    .selectFrom('contact_acts as a')
    .leftJoin('contact_merges as m', (j) =>
      j.onRef('m.account_id', '=', 'a.account_id').onRef('m.id', '=', 'a.merge_id'),
    )
    .select([
      'a.id',
      'a.contact_id',
      'a.type',
      'a.merge_id',
      'a.details',
      'a.actor_kind',
      'a.actor_id',
      'a.actor_name',
      'a.at',
      sql<boolean>`m.undone_at is not null`.as('is_undone'),
    ])
    .where('a.account_id', '=', ctx.accountId)
    .where('a.contact_id', '=', contactId)
    .$if(o.after !== undefined, (q) =>
      q.where(sql<boolean>`(a.at, a.id) < (${o.after!.at}::timestamptz, ${o.after!.id}::uuid)`),
    )
    .orderBy('a.at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(o.limit)
    .$castTo<ShownAct>()
    .execute();

/** Newest first. */
export const selectEvents = (
  ctx: Context,
  contactId: string,
  o: { after?: Place | undefined; limit: number },
): Promise<EventRow[]> =>
  ctx.db
    .selectFrom('contact_events')
    .select(['id', 'contact_id', 'name', 'properties', 'at'])
    .where('account_id', '=', ctx.accountId)
    .where('contact_id', '=', contactId)
    .$if(o.after !== undefined, (q) =>
      q.where(sql<boolean>`(at, id) < (${o.after!.at}::timestamptz, ${o.after!.id}::uuid)`),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(o.limit)
    .$castTo<EventRow>()
    .execute();
