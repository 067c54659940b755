import { limits } from '@lingxi/contract';
import { sql } from 'kysely';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { visible } from '../conversations/index.ts';

/** All folders in one pass over what is open. The resolved ones are counted up to a limit. */
export async function inboxCounts(ctx: Context) {
  authorize(ctx, 'conversation:read');
  const me = ctx.actor.kind === 'agent' ? ctx.actor.id : null;
  const isMine = sql`status = 'open' and assignee_id = ${me}::uuid`;
  const { rows } = await sql<Record<string, number>>`
    select count(*) filter (where ${isMine})::int as mine,
      count(*) filter (where ${isMine} and unread_count > 0)::int as "mineUnread",
      count(*) filter (where status = 'open' and handler = 'queue')::int as queue,
      count(*) filter (where status = 'open' and handler = 'bot')::int as bot,
      count(*) filter (where status = 'open')::int as "all",
      count(*) filter (where status = 'snoozed')::int as snoozed
    from conversations
    where account_id = ${ctx.accountId} and status <> 'resolved' and ${visible(ctx)}`.execute(
    ctx.db,
  );
  const resolved = await sql<{ n: number }>`
    select count(*)::int as n from (select 1 from conversations
      where account_id = ${ctx.accountId} and status = 'resolved' and ${visible(ctx)}
      order by last_message_at desc, id desc limit ${limits.countedResolved}) c`.execute(ctx.db);
  const c = rows[0]!;
  return {
    mine: c.mine!,
    mineUnread: c.mineUnread!,
    queue: c.queue!,
    bot: c.bot!,
    all: c.all!,
    snoozed: c.snoozed!,
    resolved: resolved.rows[0]!.n,
  };
}
