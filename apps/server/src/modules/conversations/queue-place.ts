import type { QueuePlace } from '@lingxi/contract';
import { sql } from 'kysely';
import type { Context } from '../../platform/context/index.ts';
import { availableAgents } from '../agents/index.ts';
import { openNow } from '../inboxes/index.ts';

export interface Waiting {
  conversationId: string;
  contactId: string;
  /** Null where there is nothing to stay for: closed, nobody there, or a message left instead. */
  place: QueuePlace | null;
}

/**
 * Everyone who waits for a team (null: for no team in particular), with the place to tell them. The
 * estimate is the pace of the last hour: how often somebody of this queue got an agent. Without any there is
 * nothing honest to say.
 */
export async function placesInQueue(ctx: Context, teamId: string | null): Promise<Waiting[]> {
  const sameTeam = sql<boolean>`team_id is not distinct from ${teamId}::uuid`;
  const now = ctx.platform.clock.now();
  const hourAgo = new Date(now.getTime() - 3_600_000);
  const { served, since } = await ctx.db
    .selectFrom('conversations')
    .select((e) => [e.fn.countAll<number>().as('served'), e.fn.min('assigned_at').as('since')])
    .where('account_id', '=', ctx.accountId)
    .where(sameTeam)
    .where('handoff', 'is not', null)
    .where('assigned_at', '>', hourAgo)
    .executeTakeFirstOrThrow();
  const rows = await ctx.db
    .selectFrom('conversations')
    .select(['id', 'contact_id', 'inbox_id'])
    .select(sql<string | null>`handoff->>'reason'`.as('reason'))
    .where('account_id', '=', ctx.accountId)
    .where('status', '=', 'open')
    .where('handler', '=', 'queue')
    .where(sameTeam)
    .orderBy('queued_at')
    .orderBy('id')
    .limit(500)
    .execute();
  const isSomebodyThere = rows.length > 0 && (await availableAgents(ctx, teamId)).length > 0;
  const minutesEach =
    served > 0 && since ? (now.getTime() - since.getTime()) / 60_000 / served : undefined;
  const estimate = (position: number): number | null =>
    minutesEach === undefined
      ? null
      : Math.min(180, Math.max(1, Math.ceil(minutesEach * position)));
  const isOpen = openNow(ctx);
  const told: Waiting[] = [];
  let position = 0;
  for (const r of rows) {
    // Out of hours nobody is given out: who waits there is ahead of no one.
    const isServed = isSomebodyThere && (await isOpen({ teamId, inboxId: r.inbox_id }));
    if (isServed) position++;
    const place =
      isServed && r.reason !== 'left_message'
        ? { position, estimatedWaitMinutes: estimate(position) }
        : null;
    told.push({ conversationId: r.id, contactId: r.contact_id, place });
  }
  return told;
}

/** The teams somebody waits for; null stands for no team in particular. */
export async function teamsWaitedFor(ctx: Context): Promise<(string | null)[]> {
  const rows = await ctx.db
    .selectFrom('conversations')
    .select('team_id')
    .distinct()
    .where('account_id', '=', ctx.accountId)
    .where('status', '=', 'open')
    .where('handler', '=', 'queue')
    .execute();
  return rows.map((r) => r.team_id);
}
