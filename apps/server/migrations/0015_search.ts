import { type Kysely, sql } from 'kysely';

/**
 * Beginnings of words become tokens of their own, and a message's vector tells whose it is, by whom
 * it was said and in which spans of time (`conversations/search-markers.ts`).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function pg_temp.with_beginnings(v tsvector) returns tsvector language sql immutable as $$
      select v || coalesce(array_to_tsvector(array_agg(distinct t)), '')
      from (
        select left(word, n) as t from unnest(tsvector_to_array(v)) word, generate_series(1, 12) n
        where n < length(word) and ascii(word) < 11904
        union all
        select right(word, n) from unnest(tsvector_to_array(v)) word, unnest(array[4, 6]) n
        where length(word) >= n + 3 and right(word, n) ~ '^[0-9]+$'
      ) beginnings
    $$;
    update contacts set search = pg_temp.with_beginnings(search);
    update faqs set search = pg_temp.with_beginnings(search);
    drop index messages_search;
    update messages set search = pg_temp.with_beginnings(search) || array_to_tsvector(array[
      '~' || right(account_id::text, 6) || left(kind, 1),
      '~' || author_kind,
      '~' || right(account_id::text, 6) || left(kind, 1) || 0 || to_hex(floor(extract(epoch from created_at) / 5400)::bigint),
      '~' || right(account_id::text, 6) || left(kind, 1) || 1 || to_hex(floor(extract(epoch from created_at) / 86400)::bigint),
      '~' || right(account_id::text, 6) || left(kind, 1) || 2 || to_hex(floor(extract(epoch from created_at) / 1382400)::bigint),
      '~' || right(account_id::text, 6) || left(kind, 1) || 3 || to_hex(floor(extract(epoch from created_at) / 22118400)::bigint)])
    where kind <> 'event';
    -- What waits to be sorted into the index is read by every search: it stays short.
    create index messages_search on messages using gin (search) with (gin_pending_list_limit = 1024);
    -- The commonest words and spans are to be known to the planner.
    alter table messages alter column search set statistics 1000;
  `.execute(db);
}
