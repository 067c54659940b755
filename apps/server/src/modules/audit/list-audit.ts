import type { AuditEntry } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { type Page, pageOf, placeKey, placeOf } from '../../platform/db/page.ts';
import { type AskedFilter, readFilter } from './read-filter.ts';
import { selectEntries } from './store.ts';

export async function listAudit(
  ctx: Context,
  { cursor, limit, ...asked }: Page & AskedFilter,
): Promise<{ items: AuditEntry[]; nextCursor: string | null }> {
  authorize(ctx, 'audit:read');
  const rows = await selectEntries(ctx, {
    ...readFilter(asked),
    before: placeOf(cursor),
    limit: limit + 1,
  });
  return pageOf(
    rows,
    { cursor, limit },
    (r) => ({
      id: r.id,
      at: r.at.toISOString(),
      actor: { kind: r.actor_kind, id: r.actor_id, name: r.actor_name },
      action: r.action,
      subject: { kind: r.subject_kind, id: r.subject_id },
      details: r.details as Record<string, unknown>,
    }),
    placeKey,
  );
}
