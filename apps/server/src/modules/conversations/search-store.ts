import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../platform/context/index.ts';
import type { Place } from '../../platform/db/page.ts';
import { queryOf, type SearchWords } from '../../platform/db/search-tokens.ts';
import { visible } from './policy.ts';
import type { ConversationRow, MessageRow } from './rows.ts';
import { type Said, tokensOf } from './search-markers.ts';

export interface MessageFilter {
  inboxId?: string | undefined;
  channel?: string | undefined;
  assigneeId?: string | undefined;
  teamId?: string | undefined;
  tag?: string | undefined;
  status?: ConversationRow['status'] | undefined;
  author?: 'contact' | 'agent' | 'bot' | undefined;
  from?: string | undefined;
  /** What was said at this instant is no longer meant. */
  to?: string | undefined;
}

export type FoundMessage = Pick<
  MessageRow,
  | 'id'
  | 'conversation_id'
  | 'seq'
  | 'author_kind'
  | 'author_id'
  | 'author_name'
  | 'text'
  | 'created_at'
> &
  Pick<ConversationRow, 'number' | 'contact_id' | 'inbox_id' | 'channel' | 'status'>;

export interface SpanSearch {
  words: SearchWords;
  kind: Said;
  filter: MessageFilter;
  before: Place;
  /** Undefined: all of time. */
  span: { scale: number; number: number } | undefined;
  /** Of the candidates; one more only says that there are more. */
  most: number | undefined;
  limit: number;
}

/**
 * Newest first, of one span of time: the candidates by the index alone, then what stands in
 * conversations that fit, and at last the few whole rows. `candidates`: how many were looked at.
 */
export async function searchSpan(
  ctx: Context,
  o: SpanSearch,
): Promise<{ rows: FoundMessage[]; candidates: number }> {
  const { accountId } = ctx;
  const { filter: f, before, words } = o;
  const tokens = tokensOf(accountId, { ...o, author: f.author });
  const all = (conditions: RawBuilder<unknown>[]) =>
    sql.join([sql`true`, ...conditions], sql` and `);
  // Pairs of characters may lie apart; what was typed must stand together.
  const exact = words.exact.map((term) => sql`strpos(lower(normalize(m.text, nfkc)), ${term}) > 0`);
  const { rows } = await sql<FoundMessage & { candidates: number; id: string | null }>`
    with found as materialized (
      select m.conversation_id, m.seq, m.id, m.created_at, (${all(exact)}) as fits
      from messages m
      where m.account_id = ${accountId}
        and m.search @@ ${queryOf(tokens)}::tsquery
        and (m.created_at, m.id) < (${before.at}::timestamptz, ${before.id}::uuid)
        ${f.from === undefined ? sql`` : sql`and m.created_at >= ${f.from}::timestamptz`}
      limit ${o.most === undefined ? null : o.most + 1}
    ), shown as (
      select found.conversation_id, found.seq, found.created_at, found.id, c.number, c.contact_id,
        c.inbox_id, c.channel, c.status
      from found join conversations c on c.account_id = ${accountId} and c.id = found.conversation_id
      where found.fits and ${visible(ctx, 'c')} and ${all(conditionsOf(f))}
      order by found.created_at desc, found.id desc
      limit ${o.limit}
    )
    select n.candidates, s.*, m.author_kind, m.author_id, m.author_name, m.text
    from (select count(*)::int as candidates from found) n
    left join shown s on true
    left join messages m on m.account_id = ${accountId} and m.conversation_id = s.conversation_id
      and m.seq = s.seq
    order by s.created_at desc, s.id desc`.execute(ctx.db);
  const candidates = rows[0]!.candidates;
  return { candidates, rows: rows.filter((r) => r.id !== null) };
}

function conditionsOf(f: MessageFilter): RawBuilder<unknown>[] {
  const is = (column: string, value: string | undefined, type = 'uuid') =>
    value === undefined ? [] : [sql`${sql.ref(`c.${column}`)} = ${value}::${sql.raw(type)}`];
  return [
    ...is('inbox_id', f.inboxId),
    ...is('channel', f.channel, 'text'),
    ...is('assignee_id', f.assigneeId),
    ...is('team_id', f.teamId),
    ...is('status', f.status, 'text'),
    ...(f.tag === undefined ? [] : [sql`${f.tag}::text = any(c.tags)`]),
  ];
}
