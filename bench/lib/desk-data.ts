import pg from 'pg';
import type { DatabaseOptions } from '../../apps/server/src/platform/db/index.ts';
import { deskPeople, deskTexts } from './desk-texts.ts';

export interface DeskSize {
  conversations: number;
  messagesEach: number;
  contacts: number;
}

export interface DeskPlace {
  accountId: string;
  inboxIds: string[];
  /** With the team each belongs to. */
  agents: { id: string; teamId: string }[];
}

const distinctTexts = 24_000;

/** UUIDv7 of a moment; `n` keeps those of one moment apart. */
const idAt = `create function pg_temp.id_at(at timestamptz, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(n % 4096), 3, '0')
    || 'b' || left(md5(n::text), 15))::uuid $$`;

/** What \`searchTokens\` makes of an order's number. */
const orderTokens = `create function pg_temp.order_tokens(number text) returns tsvector language sql immutable strict as $$
  select array_to_tsvector((select array_agg(left(number, n)) from generate_series(1, 12) n)
    || array[number, right(number, 4), right(number, 6)]) $$`;

/** What \`markersOf\` makes of a message; a run compares the two. */
const marks = `create function pg_temp.marks(account uuid, kind text, author text, at timestamptz) returns tsvector
language sql immutable as $$
  select array_to_tsvector(array_agg(mark)) from (
    select '~' || right(account::text, 6) || left(kind, 1) as mark
    union all select '~' || author
    union all select '~' || right(account::text, 6) || left(kind, 1) || scale
        || to_hex(floor(extract(epoch from at) / (5400 * 16 ^ scale))::bigint)
      from generate_series(0, 3) scale) m $$`;

/** A year of a busy desk, newest today, written straight into the tables. */
export async function fillDesk(
  database: DatabaseOptions,
  place: DeskPlace,
  size: DeskSize,
  log: (line: string) => unknown,
): Promise<void> {
  const client = new pg.Client(database);
  await client.connect();
  const run = (text: string, values: unknown[] = []) => client.query(text, values);
  try {
    await run(`set maintenance_work_mem = '1GB'`);
    await run(`set work_mem = '256MB'`);
    for (const helper of [idAt, orderTokens, marks]) await run(helper);
    const began = performance.now();
    const told = async (what: string, work: Promise<unknown>) => {
      await work;
      log(`${Math.round((performance.now() - began) / 1000)} s: ${what}`);
    };
    await told('texts', fillTexts(run));
    await told('contacts', fillContacts(run, place, size));
    await told('conversations', fillConversations(run, place, size));
    await told('messages', fillMessages(run, place, size));
    for (const table of ['faqs', 'contacts', 'conversations', 'messages'])
      await told(`${table} analyzed`, run(`vacuum (analyze) ${table}`));
  } finally {
    await client.end();
  }
}

type Run = (text: string, values?: unknown[]) => Promise<unknown>;

async function fillTexts(run: Run): Promise<void> {
  await run('create temp table texts (n int primary key, text text, search tsvector)');
  const texts = deskTexts(distinctTexts);
  for (let i = 0; i < texts.length; i += 4000) {
    const part = texts.slice(i, i + 4000);
    await run(
      'insert into texts select n, t, v::tsvector from unnest($1::int[], $2::text[], $3::text[]) as x(n, t, v)',
      [part.map((_, at) => i + at), part.map((t) => t.text), part.map((t) => t.vector)],
    );
  }
  await run('analyze texts');
}

async function fillContacts(run: Run, { accountId }: DeskPlace, size: DeskSize): Promise<void> {
  await run('create temp table people (n int primary key, id uuid)');
  const people = deskPeople(size.contacts);
  for (let i = 0; i < people.length; i += 5000) {
    const part = people.slice(i, i + 5000);
    const column = (key: 'name' | 'email' | 'phone' | 'city' | 'vector') => part.map((p) => p[key]);
    await run(
      `with made as (
        insert into contacts (account_id, id, name, email, phone, tier, is_identified, attributes, search, last_seen_at, created_at)
        select $1::uuid, pg_temp.id_at(now() - (n * 5 || ' minutes')::interval, n), name, email, phone,
          (array['standard', 'standard', 'standard', 'standard', 'standard', 'silver', 'silver', 'gold', 'vip'])[n % 9 + 1],
          n % 3 > 0, jsonb_build_object('city', city), v::tsvector,
          now() - (n * 3 || ' minutes')::interval, now() - (n * 5 || ' minutes')::interval
        from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) as x(n, name, email, phone, city, v)
        returning id, created_at)
      insert into people select $8::int + row_number() over (order by created_at desc) - 1, id from made`,
      [
        accountId,
        part.map((_, at) => i + at),
        column('name'),
        column('email'),
        column('phone'),
        column('city'),
        column('vector'),
        i,
      ],
    );
  }
}

/** Of all: 1 % open (bot, queue, agents), 0.25 % snoozed, the rest resolved, 3 of 5 by the bot. */
async function fillConversations(run: Run, place: DeskPlace, size: DeskSize): Promise<void> {
  await run(
    'create temp table agents_of_desk as select * from unnest($1::int[], $2::uuid[], $3::uuid[]) as x(n, id, team_id)',
    [
      place.agents.map((_, n) => n),
      place.agents.map((a) => a.id),
      place.agents.map((a) => a.teamId),
    ],
  );
  await run(
    `insert into conversations (account_id, id, inbox_id, channel, contact_id, status, handler, assignee_id, team_id,
      tags, queued_at, assigned_at, snoozed_until, waiting_since, last_seq, last_message, last_message_at, unread_count,
      rating, resolved_at, created_at, updated_at)
    select $1::uuid, pg_temp.id_at(at, c.n), ($2::uuid[])[c.n % $3::int + 1], 'web', p.id, state, handler,
      case when handler = 'agent' then a.id end,
      case when handler = 'agent' or handler = 'queue' then a.team_id end,
      case c.n % 11 when 0 then array['退款'] when 1 then array['加急', '物流'] when 2 then array['发票'] else '{}' end,
      case when handler = 'queue' then at end, case when handler = 'agent' then at end,
      case when state = 'snoozed' then now() + interval '1 day' end,
      case when state = 'open' and handler <> 'bot' then at end,
      $4::int, jsonb_build_object('author', jsonb_build_object('kind', 'contact', 'id', p.id, 'name', '访客'),
        'kind', 'message', 'preview', t.text, 'at', to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
      at + interval '19 minutes', case when state = 'open' then c.n % 4 else 0 end,
      case when state = 'resolved' and c.n % 6 = 0 then c.n % 5 + 1 end,
      case when state = 'resolved' then at + interval '1 hour' end, at, at
    from (
      select n, date_trunc('milliseconds', now() - interval '40 minutes' - interval '365 days' * power(n::float8 / $5::int, 1.15)) as at,
        case when n < $5::int * 0.01 then 'open' when n < $5::int * 0.0125 then 'snoozed' else 'resolved' end as state,
        case when n < $5::int * 0.0005 then 'queue' when n < $5::int * 0.005 then 'bot' when n < $5::int * 0.0125 then 'agent'
          when n % 5 < 3 then 'bot' else 'agent' end as handler
      from generate_series(0, $5::int - 1) n) c
    join people p on p.n = (case when state = 'resolved' then (c.n::bigint * 7919) % $6::int else c.n end)
    join agents_of_desk a on a.n = (c.n / 5) % $7::int
    join texts t on t.n = c.n % ${distinctTexts}`,
    [
      place.accountId,
      place.inboxIds,
      place.inboxIds.length,
      size.messagesEach,
      size.conversations,
      size.contacts,
      place.agents.length,
    ],
  );
}

/** In the order of time, as they would have come; the indexes afterwards. */
async function fillMessages(run: Run, { accountId }: DeskPlace, size: DeskSize): Promise<void> {
  await run('drop index messages_search');
  await run('alter table messages drop constraint messages_account_id_conversation_id_fkey');
  await run('alter table messages drop constraint messages_account_id_id_key');
  await run('analyze conversations');
  const parts = 12;
  for (let part = parts - 1; part >= 0; part--) {
    await run(
      `insert into messages (account_id, conversation_id, seq, id, kind, author_kind, author_id, author_name, text, search, created_at)
      select $1::uuid, id, seq, pg_temp.id_at(at, number * 31 + seq), kind, author, case author when 'contact' then contact_id when 'agent' then assignee_id end,
        case author when 'contact' then '访客' when 'bot' then '小灵' else '客服' end,
        t.text || coalesce(' 订单 ' || number_said, ''),
        t.search || pg_temp.marks($1::uuid, kind, author, at) || coalesce(pg_temp.order_tokens(number_said), ''::tsvector), at
      from (
        select c.id, c.number, c.contact_id, c.assignee_id, seq, c.created_at + (seq - 1) * interval '1 minute' as at,
          case when c.assignee_id is not null and seq % 10 = 7 then 'note' else 'message' end as kind,
          case when seq % 2 = 1 and not (c.assignee_id is not null and seq % 10 = 7) then 'contact'
            when c.assignee_id is null then 'bot' else 'agent' end as author,
          case when (c.number + seq) % 9 = 0 then to_char(c.created_at, 'YYYYMMDD') || lpad(((c.number * 37 + seq) % 1000000)::text, 6, '0') end as number_said
        from conversations c cross join generate_series(1, $2::int) seq
        where c.account_id = $1::uuid and c.created_at >= now() - interval '366 days' * ($3::int + 1) / ${parts}
          and c.created_at < now() - interval '366 days' * $3::int / ${parts}
      ) m join texts t on t.n = (m.number * 2654435761 + seq * 40503) % ${distinctTexts}
      order by at`,
      [accountId, size.messagesEach, part],
    );
  }
  await run(
    'alter table messages add constraint messages_account_id_id_key unique (account_id, id)',
  );
  await run(`alter table messages add constraint messages_account_id_conversation_id_fkey
    foreign key (account_id, conversation_id) references conversations (account_id, id)`);
  await run(
    'create index messages_search on messages using gin (search) with (gin_pending_list_limit = 1024)',
  );
}
