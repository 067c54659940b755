import type { Context } from '../../platform/context/index.ts';

/** How many open conversations an agent holds. */
export async function countHeld(ctx: Context, agentId: string): Promise<number> {
  const { n } = await ctx.db
    .selectFrom('conversations')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('account_id', '=', ctx.accountId)
    .where('assignee_id', '=', agentId)
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow();
  return n;
}

export interface WaitingConversation {
  id: string;
  teamId: string | null;
}

/** What waits for an agent, longest first. */
export async function listWaiting(ctx: Context, limit: number): Promise<WaitingConversation[]> {
  const rows = await ctx.db
    .selectFrom('conversations')
    .select(['id', 'team_id'])
    .where('account_id', '=', ctx.accountId)
    .where('status', '=', 'open')
    .where('handler', '=', 'queue')
    .orderBy('queued_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((r) => ({ id: r.id, teamId: r.team_id }));
}

/** With the bot, and nobody has said anything since. */
export async function listQuietWithBot(
  ctx: Context,
  since: Date,
  limit: number,
): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('conversations')
    .select('id')
    .where('account_id', '=', ctx.accountId)
    .where('status', '=', 'open')
    .where('handler', '=', 'bot')
    .where('last_message_at', '<', since)
    .limit(limit)
    .execute();
  return rows.map((r) => r.id);
}
