import { sql } from 'kysely';
import type { Context } from '../../platform/context/index.ts';

export interface Load {
  /** Open conversations the agent holds. */
  count: number;
  /** When the latest of them was given to the agent. */
  lastAssignedAt: Date | null;
}

/**
 * Reads the table of a later module, and only counts in it: the one exception to "own tables",
 * because a load that is told by events could be wrong for the moment in which it decides.
 */
export async function loadOf(
  ctx: Context,
  agentIds: readonly string[],
): Promise<Map<string, Load>> {
  if (agentIds.length === 0) return new Map();
  const rows = await ctx.db
    .selectFrom('conversations')
    .select([
      'assignee_id',
      sql<number>`count(*)::int`.as('count'),
      sql<Date | null>`max(assigned_at)`.as('last_assigned_at'),
    ])
    .where('account_id', '=', ctx.accountId)
    .where('status', '=', 'open')
    .where('handler', '=', 'agent')
    .where('assignee_id', 'in', agentIds)
    .groupBy('assignee_id')
    .execute();
  return new Map(
    rows.map((r) => [r.assignee_id!, { count: r.count, lastAssignedAt: r.last_assigned_at }]),
  );
}
