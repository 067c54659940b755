import { sql } from 'kysely';
import type { Context } from '../../platform/context/index.ts';
import type { Entrance } from '../inboxes/index.ts';

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

/** What an agent has taken on and not finished, also what is snoozed: the longest wait first. */
export async function listHeld(ctx: Context, agentId: string, limit: number): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('conversations')
    .select('id')
    .where('account_id', '=', ctx.accountId)
    .where('assignee_id', '=', agentId)
    .where('status', 'in', ['open', 'snoozed'])
    .orderBy('waiting_since')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((r) => r.id);
}

export interface WaitingConversation extends Entrance {
  id: string;
}

/** For which teams somebody waits, and through which inboxes they came. */
export async function entrancesWaitedAt(ctx: Context): Promise<Entrance[]> {
  const rows = await ctx.db
    .selectFrom('conversations')
    .select(['team_id', 'inbox_id'])
    .distinct()
    .where('account_id', '=', ctx.accountId)
    .where('status', '=', 'open')
    .where('handler', '=', 'queue')
    .execute();
  return rows.map((r) => ({ teamId: r.team_id, inboxId: r.inbox_id }));
}

/** What waits for an agent at these entrances, longest first. */
export async function listWaiting(
  ctx: Context,
  at: readonly Entrance[],
  limit: number,
): Promise<WaitingConversation[]> {
  if (at.length === 0) return [];
  const keys = at.map((e) => `${e.teamId ?? ''}/${e.inboxId}`);
  const rows = await ctx.db
    .selectFrom('conversations')
    .select(['id', 'team_id', 'inbox_id'])
    .where('account_id', '=', ctx.accountId)
    .where('status', '=', 'open')
    .where('handler', '=', 'queue')
    .where(sql<boolean>`coalesce(team_id::text, '') || '/' || inbox_id::text = any(${keys})`)
    .orderBy('queued_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((r) => ({ id: r.id, teamId: r.team_id, inboxId: r.inbox_id }));
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
