import type { AuditEntry } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { lastIdOf, type Page, pageOf } from '../../platform/db/page.ts';
import { selectEntries } from './store.ts';

export async function listAudit(
  ctx: Context,
  page: Page,
): Promise<{ items: AuditEntry[]; nextCursor: string | null }> {
  authorize(ctx, 'audit:read');
  const rows = await selectEntries(ctx, { before: lastIdOf(page), limit: page.limit + 1 });
  return pageOf(
    rows,
    page,
    (r) => ({
      id: r.id,
      at: r.at.toISOString(),
      actor: { kind: r.actor_kind, id: r.actor_id, name: r.actor_name },
      action: r.action,
      subject: { kind: r.subject_kind, id: r.subject_id },
      details: r.details as Record<string, unknown>,
    }),
    (r) => [r.id],
  );
}
