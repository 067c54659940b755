import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table conversations
      -- Whom the contact was asked about, or has rated unasked.
      add column survey_of text check (survey_of in ('bot', 'agent')),
      add column survey_asked_at timestamptz,
      add column rated_at timestamptz;
    create index conversations_tagged on conversations using gin (tags);

    -- The tags conversations can have: every one that was ever set, until it is renamed or deleted.
    create table conversation_tags (
      account_id uuid not null references accounts (id),
      id uuid not null,
      name text not null,
      created_at timestamptz not null default now(),
      primary key (account_id, id),
      unique (account_id, name)
    );
    insert into conversation_tags (account_id, id, name)
      select account_id, gen_random_uuid(), name
      from (select distinct account_id, unnest(tags) as name from conversations) used;
  `.execute(db);
}
