import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/db/page.ts';
import { Refusal } from '../../platform/errors.ts';
import { reviveFailed, selectFailed } from '../../platform/outbox/failed.ts';
import { record } from '../audit/index.ts';

export async function listFailedReactions(ctx: Context, page: Page) {
  authorize(ctx, 'operation:read');
  const [before] = decodeCursor(page.cursor, ['number']) ?? [];
  const rows = await selectFailed(ctx, {
    before: before as number | undefined,
    limit: page.limit + 1,
  });
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
    if (!(await reviveFailed(tx, Number(id)))) throw new Refusal('reaction_not_found');
    await record(tx, { action: 'operation.retry', subject: { kind: 'reaction', id } });
  });
  return {};
}
