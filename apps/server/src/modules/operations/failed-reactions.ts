import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/db/page.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';

/** The dead letters of the outbox: what failed for good, until somebody tries it again. */
export async function listFailedReactions(ctx: Context, page: Page) {
  authorize(ctx, 'operation:read');
  const [before] = decodeCursor(page.cursor, ['number']) ?? [];
  const rows = await ctx.db
    .selectFrom('reactions')
    .select(['id', 'listener', 'event_type', 'attempts', 'last_error', 'failed_at'])
    .where('account_id', '=', ctx.accountId)
    .where('failed_at', 'is not', null)
    .$if(before !== undefined, (q) => q.where('id', '<', before as number))
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
  return pageOf(
    rows,
    page,
    (r) => ({
      id: String(r.id),
      listener: r.listener,
      eventType: r.event_type,
      attempts: r.attempts,
      lastError: r.last_error ?? '',
      at: r.failed_at!.toISOString(),
    }),
    (r) => [r.id],
  );
}

export async function retryReaction(ctx: Context, id: string): Promise<Record<string, never>> {
  authorize(ctx, 'operation:read');
  await transaction(ctx, async (tx) => {
    const { numUpdatedRows } = await tx.db
      .updateTable('reactions')
      .set({ failed_at: null, attempts: 0, run_at: tx.platform.clock.now() })
      .where('account_id', '=', tx.accountId)
      .where('id', '=', Number(id))
      .where('failed_at', 'is not', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Refusal('reaction_not_found');
    await record(tx, { action: 'operation.retry', subject: { kind: 'reaction', id } });
    tx.afterCommit(() => tx.platform.outbox.reactor.wake());
  });
  return {};
}
