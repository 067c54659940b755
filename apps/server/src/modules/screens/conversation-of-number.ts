import { sql } from 'kysely';
import type { Context } from '../../platform/context/index.ts';
import { type FoundMessage, visible } from '../conversations/index.ts';

/** The conversation people call #1535, by the latest that was said in it. */
export async function conversationOfNumber(
  ctx: Context,
  q: string,
): Promise<FoundMessage | undefined> {
  const number = /^#?(\d{1,15})$/.exec(q)?.[1];
  if (number === undefined) return undefined;
  const { rows } = await sql<FoundMessage>`
    select m.id, m.conversation_id, m.seq, m.author_kind, m.author_id, m.author_name, m.text,
      m.created_at, c.number, c.contact_id, c.inbox_id, c.channel, c.status
    from conversations c
    cross join lateral (
      select * from messages
      where account_id = c.account_id and conversation_id = c.id and kind = 'message'
      order by seq desc limit 1
    ) m
    where c.account_id = ${ctx.accountId} and c.number = ${number}::bigint and ${visible(ctx, 'c')}`.execute(
    ctx.db,
  );
  return rows[0];
}
