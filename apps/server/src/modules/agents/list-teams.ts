import type { Team } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { lastIdOf, type Page, pageOf } from '../../platform/db/page.ts';
import { selectTeams } from './team-store.ts';
import { toTeam } from './to-team.ts';

export async function listTeams(
  ctx: Context,
  page: Page,
): Promise<{ items: Team[]; nextCursor: string | null }> {
  authorize(ctx, 'agent:read');
  const rows = await selectTeams(ctx, { after: lastIdOf(page), limit: page.limit + 1 });
  return pageOf(rows, page, toTeam, (r) => [r.id]);
}
