import type { Session } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { lastIdOf, type Page, pageOf } from '../../platform/db/page.ts';
import { ownAgentId } from './acting-role.ts';
import { selectSessions } from './session-store.ts';

/** Where the agent is signed in, the latest sign-in first. `current`: the session that asks. */
export async function listSessions(
  ctx: Context,
  page: Page,
  current: string | undefined,
): Promise<{ items: Session[]; nextCursor: string | null }> {
  const rows = await selectSessions(ctx, ownAgentId(ctx), {
    before: lastIdOf(page),
    limit: page.limit + 1,
  });
  return pageOf(
    rows,
    page,
    (r) => ({
      id: r.id,
      userAgent: r.user_agent,
      ip: r.ip,
      createdAt: r.created_at.toISOString(),
      lastUsedAt: r.last_used_at.toISOString(),
      isCurrent: r.id === current,
    }),
    (r) => [r.id],
  );
}
