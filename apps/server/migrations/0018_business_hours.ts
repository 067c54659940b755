import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table business_hours (
      account_id uuid not null references accounts (id),
      id uuid not null,
      name text not null,
      timezone text not null,
      -- Seven lists of intervals, Monday first.
      week jsonb not null,
      holidays jsonb not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (account_id, id),
      unique (account_id, name)
    );

    alter table teams
      add column hours_id uuid,
      add foreign key (account_id, hours_id) references business_hours (account_id, id);
    create index teams_by_hours on teams (account_id, hours_id);

    -- What the settings name has to be there: kept beside them, where a key can guard it.
    alter table inboxes
      add column hours_id uuid,
      add column logo_file_id uuid,
      add foreign key (account_id, hours_id) references business_hours (account_id, id),
      add foreign key (account_id, logo_file_id) references files (account_id, id);
    create index inboxes_by_hours on inboxes (account_id, hours_id);
  `.execute(db);
}
