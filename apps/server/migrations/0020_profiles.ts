import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table agents
      add column avatar_file_id uuid,
      -- What makes a sound or a desktop notice, and when it is quiet; empty: as delivered.
      add column notifications jsonb not null default '{}',
      add foreign key (account_id, avatar_file_id) references files (account_id, id);

    alter table team_members
      add column is_lead boolean not null default false;

    alter table sessions
      add column ip text not null default '',
      add column last_used_at timestamptz not null default now(),
      -- While somebody looks at the console as another role would; it can only lower their rights.
      add column preview_role text check (preview_role in ('admin', 'lead', 'agent')),
      add column preview_team_id uuid,
      add foreign key (account_id, preview_team_id) references teams (account_id, id)
        on delete set null (preview_team_id),
      add check (preview_team_id is null or preview_role is not null);
    -- Until now the time of signing in is the best that is known.
    update sessions set last_used_at = created_at;

    -- The audit filtered by person, by action and by what it was done to, newest first.
    create index audit_entries_by_actor on audit_entries (account_id, actor_id, at desc, id desc);
    create index audit_entries_by_action on audit_entries (account_id, action, at desc, id desc);
    create index audit_entries_by_subject
      on audit_entries (account_id, subject_kind, subject_id, at desc, id desc);
    create index audit_entries_by_time on audit_entries (account_id, at desc, id desc);
  `.execute(db);
}
