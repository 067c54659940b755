import { sql } from 'kysely';
import type { Context } from '../../platform/context/index.ts';
import type { Place } from '../../platform/db/page.ts';
import { visible } from './policy.ts';
import type { ConversationRow } from './rows.ts';

/** Of a contact's conversations, in their order and as far as the caller may see them: newest first. */
export const selectOfContactPage = (
  ctx: Context,
  contactId: string,
  o: { after?: Place | undefined; limit: number },
) =>
  ctx.db
    .selectFrom('conversations')
    .select([
      'id',
      'number',
      'channel',
      'status',
      'handler',
      'assignee_id',
      'tags',
      'last_message',
      'last_seq',
      'rating',
      'created_at',
    ])
    .where('account_id', '=', ctx.accountId)
    .where('contact_id', '=', contactId)
    .where(visible(ctx))
    .$if(o.after !== undefined, (q) =>
      q.where(sql<boolean>`(created_at, id) < (${o.after!.at}::timestamptz, ${o.after!.id}::uuid)`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(o.limit)
    .$castTo<ConversationRow>()
    .execute();

/** Counted over those the caller may see: a number that clicks down to nothing would be a riddle. */
export async function sumOfContact(ctx: Context, contactId: string) {
  const { rows } = await sql<{ all: number; open: number; rated: number; average: number | null }>`
    select count(*)::int as "all", count(*) filter (where status <> 'resolved')::int as open,
      count(rating)::int as rated, avg(rating)::float8 as average
    from conversations
    where account_id = ${ctx.accountId} and contact_id = ${contactId}::uuid and ${visible(ctx)}`.execute(
    ctx.db,
  );
  return rows[0]!;
}

/** All of them, also those the caller may not see: a merge moves every one. */
export const selectForMove = (
  ctx: Context,
  contactIds: readonly string[],
): Promise<ConversationRow[]> =>
  ctx.db
    .selectFrom('conversations')
    .select(['id', 'number', 'inbox_id', 'contact_id', 'status', 'last_message_at'])
    .where('account_id', '=', ctx.accountId)
    .where('contact_id', 'in', contactIds)
    .orderBy('id')
    .$castTo<ConversationRow>()
    .execute();
