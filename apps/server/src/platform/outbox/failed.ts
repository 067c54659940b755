import { sql } from 'kysely';
import type { Context, TxContext } from '../context/index.ts';

export interface FailedReaction {
  id: number;
  listener: string;
  event_type: string;
  attempts: number;
  last_error: string | null;
  failed_at: Date | null;
}

/** The dead letters of an account, newest first: what failed for good until somebody retries it. */
export const selectFailed = (
  ctx: Context,
  o: { before: number | undefined; limit: number },
): Promise<FailedReaction[]> =>
  ctx.db
    .selectFrom('reactions')
    .select(['id', 'listener', 'event_type', 'attempts', 'last_error', 'failed_at'])
    .where('account_id', '=', ctx.accountId)
    .where('failed_at', 'is not', null)
    .$if(o.before !== undefined, (q) => q.where('id', '<', o.before!))
    .orderBy('id', 'desc')
    .limit(o.limit)
    .execute();

/** False when there is no such dead letter. */
export async function reviveFailed(tx: TxContext, id: number): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('reactions')
    .set({ failed_at: null, attempts: 0, run_at: sql<Date>`now()` })
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .where('failed_at', 'is not', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  tx.afterCommit(() => tx.platform.outbox.reactor.wake());
  return true;
}
