import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table accounts (
      id uuid primary key,
      name text not null,
      locale text not null check (locale in ('zh', 'en')),
      timezone text not null,
      is_demo boolean not null default false,
      created_at timestamptz not null default now()
    );

    create table agents (
      account_id uuid not null references accounts (id),
      id uuid not null,
      email text not null,
      name text not null,
      password_hash text,
      role text not null check (role in ('owner', 'admin', 'lead', 'agent')),
      locale text not null check (locale in ('zh', 'en')),
      theme text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
      availability text not null default 'online' check (availability in ('online', 'busy', 'offline')),
      capacity integer not null default 8 check (capacity between 0 and 100),
      disabled_at timestamptz,
      joined_at timestamptz,
      created_at timestamptz not null default now(),
      primary key (account_id, id),
      unique (account_id, email)
    );
    -- Sign-in knows only the address, so it looks across accounts.
    create index agents_by_email on agents (email);

    create table teams (
      account_id uuid not null references accounts (id),
      id uuid not null,
      name text not null,
      created_at timestamptz not null default now(),
      primary key (account_id, id),
      unique (account_id, name)
    );

    create table team_members (
      account_id uuid not null,
      team_id uuid not null,
      agent_id uuid not null,
      primary key (account_id, team_id, agent_id),
      foreign key (account_id, team_id) references teams (account_id, id) on delete cascade,
      foreign key (account_id, agent_id) references agents (account_id, id) on delete cascade
    );
    create index team_members_by_agent on team_members (account_id, agent_id);

    create table sessions (
      account_id uuid not null,
      id uuid not null,
      agent_id uuid not null,
      secret_hash bytea not null,
      user_agent text not null default '',
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      primary key (account_id, id),
      foreign key (account_id, agent_id) references agents (account_id, id) on delete cascade
    );
    create index sessions_by_agent on sessions (account_id, agent_id);

    create table one_time_links (
      account_id uuid not null,
      id uuid not null,
      agent_id uuid not null,
      kind text not null check (kind in ('sign_in', 'invitation', 'password_reset')),
      secret_hash bytea not null,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz,
      primary key (account_id, id),
      foreign key (account_id, agent_id) references agents (account_id, id) on delete cascade
    );

    create table api_keys (
      account_id uuid not null references accounts (id),
      id uuid not null,
      name text not null,
      secret_hash bytea not null,
      created_by uuid,
      created_at timestamptz not null default now(),
      last_used_at timestamptz,
      revoked_at timestamptz,
      primary key (account_id, id)
    );

    create table audit_entries (
      account_id uuid not null references accounts (id),
      id uuid not null,
      at timestamptz not null default now(),
      actor_kind text not null,
      actor_id text,
      actor_name text,
      action text not null,
      subject_kind text not null,
      subject_id text,
      details jsonb not null default '{}',
      primary key (account_id, id)
    );
  `.execute(db);
}
