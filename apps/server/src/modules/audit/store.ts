import type { Context, TxContext } from '../../platform/context/index.ts';
import type { AuditRecord } from './record.ts';

export async function insertEntry(
  tx: TxContext,
  e: AuditRecord & { id: string; details?: Record<string, unknown> },
): Promise<void> {
  await tx.db
    .insertInto('audit_entries')
    .values({
      account_id: tx.accountId,
      id: e.id,
      at: tx.platform.clock.now(),
      actor_kind: tx.actor.kind,
      actor_id: tx.actor.id,
      actor_name: tx.actor.name,
      action: e.action,
      subject_kind: e.subject.kind,
      subject_id: e.subject.id,
      details: JSON.stringify(e.details ?? {}),
    })
    .execute();
}

/** Newest first: ids are made in the order of time. */
export function selectEntries(ctx: Context, o: { before?: string | undefined; limit: number }) {
  return ctx.db
    .selectFrom('audit_entries')
    .selectAll()
    .where('account_id', '=', ctx.accountId)
    .$if(o.before !== undefined, (q) => q.where('id', '<', o.before!))
    .orderBy('id', 'desc')
    .limit(o.limit)
    .execute();
}
