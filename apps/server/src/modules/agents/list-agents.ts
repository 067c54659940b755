import type { Agent } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { lastIdOf, type Page, pageOf } from '../../platform/db/page.ts';
import { showAgents } from './show-agents.ts';
import { selectAgents } from './store.ts';

/** In the order in which they were invited. */
export async function listAgents(
  ctx: Context,
  page: Page,
): Promise<{ items: Agent[]; nextCursor: string | null }> {
  authorize(ctx, 'agent:read');
  const rows = await selectAgents(ctx, { after: lastIdOf(page), limit: page.limit + 1 });
  const shown = await showAgents(ctx, rows);
  return pageOf(
    shown,
    page,
    (agent) => agent,
    (agent) => [agent.id],
  );
}
