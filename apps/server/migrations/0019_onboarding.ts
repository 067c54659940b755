import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table agents
      -- The first start made up the address and the password; its owner puts their own in place.
      add column is_provisional boolean not null default false,
      -- What is shown to a person once: 'wizard', 'tour'.
      add column hints_seen text[] not null default '{}';

    -- Where an inbox's widget has been seen, by the origin of the page.
    create table inbox_sightings (
      account_id uuid not null,
      inbox_id uuid not null,
      origin text not null,
      page_url text,
      page_title text,
      first_seen_at timestamptz not null,
      last_seen_at timestamptz not null,
      primary key (account_id, inbox_id, origin),
      foreign key (account_id, inbox_id) references inboxes (account_id, id) on delete cascade
    );

    -- What an account has decided about its setting up; what is done is read from the facts.
    create table onboarding (
      account_id uuid primary key references accounts (id),
      -- Steps that are fine as they were found.
      confirmed text[] not null default '{}',
      skipped text[] not null default '{}',
      dismissed_at timestamptz,
      -- Once all was done it stays so, whatever is deleted later.
      finished_at timestamptz
    );
  `.execute(db);
}
