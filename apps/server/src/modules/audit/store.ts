import type { Context, TxContext } from '../../platform/context/index.ts';
import type { Place } from '../../platform/db/page.ts';
import type { AuditRecord } from './record.ts';

/** What is asked for; whatever is left out does not matter. */
export interface AuditFilter {
  actorId?: string | undefined;
  action?: string | undefined;
  subjectKind?: string | undefined;
  subjectId?: string | undefined;
  /** From this instant on, and before that one. */
  from?: Date | undefined;
  to?: Date | undefined;
}

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

/** Newest first. */
export function selectEntries(
  ctx: Context,
  o: AuditFilter & { before?: Place | undefined; limit: number },
) {
  const { before, actorId, action, subjectKind, subjectId, from, to } = o;
  return ctx.db
    .selectFrom('audit_entries')
    .selectAll()
    .where('account_id', '=', ctx.accountId)
    .$if(actorId !== undefined, (q) => q.where('actor_id', '=', actorId!))
    .$if(action !== undefined, (q) => q.where('action', '=', action!))
    .$if(subjectKind !== undefined, (q) => q.where('subject_kind', '=', subjectKind!))
    .$if(subjectId !== undefined, (q) => q.where('subject_id', '=', subjectId!))
    .$if(from !== undefined, (q) => q.where('at', '>=', from!))
    .$if(to !== undefined, (q) => q.where('at', '<', to!))
    .$if(before !== undefined, (q) =>
      q.where((e) => e(e.refTuple('at', 'id'), '<', e.tuple(before!.at, before!.id))),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(o.limit)
    .execute();
}
