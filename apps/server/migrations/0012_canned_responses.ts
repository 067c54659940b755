import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table canned_responses (
      account_id uuid not null references accounts (id),
      id uuid not null,
      scope text not null check (scope in ('personal', 'team', 'all')),
      team_id uuid,
      agent_id uuid,
      shortcut text not null,
      title text not null,
      text text not null,
      category text not null default '',
      uses integer not null default 0,
      deleted_at timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (account_id, id),
      foreign key (account_id, team_id) references teams (account_id, id) on delete cascade,
      foreign key (account_id, agent_id) references agents (account_id, id) on delete cascade,
      check ((scope = 'team') = (team_id is not null)),
      check ((scope = 'personal') = (agent_id is not null))
    );
    -- One text for one shortcut among those of the same reach.
    create unique index canned_responses_shortcut
      on canned_responses (account_id, coalesce(team_id, agent_id), lower(shortcut)) nulls not distinct
      where deleted_at is null;
    create index canned_responses_by_use on canned_responses (account_id, uses desc, id desc)
      where deleted_at is null;
  `.execute(db);
}
