import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create sequence conversation_number start 1001;

    create table conversations (
      account_id uuid not null,
      id uuid not null,
      number bigint not null default nextval('conversation_number'),
      inbox_id uuid not null,
      channel text not null,
      contact_id uuid not null,
      status text not null default 'open' check (status in ('open', 'snoozed', 'resolved')),
      handler text not null check (handler in ('bot', 'queue', 'agent')),
      assignee_id uuid,
      team_id uuid,
      tags text[] not null default '{}',
      handoff jsonb,
      queued_at timestamptz,
      assigned_at timestamptz,
      snoozed_until timestamptz,
      waiting_since timestamptz,
      first_replied_at timestamptz,
      last_seq integer not null default 0,
      last_message jsonb,
      last_message_at timestamptz not null default now(),
      unread_count integer not null default 0,
      agent_read_seq integer not null default 0,
      contact_read_seq integer not null default 0,
      rating integer check (rating between 1 and 5),
      rating_comment text,
      resolved_at timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (account_id, id),
      foreign key (account_id, inbox_id) references inboxes (account_id, id),
      foreign key (account_id, contact_id) references contacts (account_id, id),
      foreign key (account_id, assignee_id) references agents (account_id, id),
      foreign key (account_id, team_id) references teams (account_id, id),
      check ((handler = 'agent') = (assignee_id is not null)),
      check (status <> 'open' or handler <> 'queue' or queued_at is not null)
    ) with (fillfactor = 80);
    -- A contact has one running conversation in an inbox; a second message finds it.
    create unique index conversations_running on conversations (account_id, inbox_id, contact_id)
      where status <> 'resolved';
    create index conversations_by_contact on conversations (account_id, contact_id, created_at desc);
    create index conversations_recent on conversations (account_id, status, last_message_at desc, id desc);
    create index conversations_of_agent on conversations (account_id, assignee_id, last_message_at desc, id desc)
      where status = 'open';
    create index conversations_waiting on conversations (account_id, team_id, queued_at, id)
      where status = 'open' and handler = 'queue';
    create index conversations_snoozed on conversations (snoozed_until) where status = 'snoozed';
    create index conversations_with_bot on conversations (account_id, last_message_at desc, id desc)
      where status = 'open' and handler = 'bot';

    create table messages (
      account_id uuid not null,
      conversation_id uuid not null,
      seq integer not null,
      id uuid not null,
      kind text not null check (kind in ('message', 'note', 'event')),
      author_kind text not null check (author_kind in ('contact', 'agent', 'bot', 'system')),
      author_id uuid,
      author_name text,
      text text not null,
      content jsonb not null default '{}',
      client_id text,
      search tsvector not null default ''::tsvector,
      created_at timestamptz not null default now(),
      primary key (account_id, conversation_id, seq),
      unique (account_id, id),
      foreign key (account_id, conversation_id) references conversations (account_id, id)
    );
    create index messages_search on messages using gin (search);

    -- What has been said under which client-made id, kept 8 days: a repeat returns the first result.
    create table message_keys (
      account_id uuid not null,
      inbox_id uuid not null,
      key text not null,
      message_id uuid not null,
      created_at timestamptz not null default now(),
      primary key (account_id, inbox_id, key),
      foreign key (account_id, inbox_id) references inboxes (account_id, id)
    );
    create index message_keys_by_age on message_keys (created_at);

    create table drafts (
      account_id uuid not null,
      conversation_id uuid not null,
      agent_id uuid not null,
      kind text not null check (kind in ('message', 'note')),
      text text not null,
      updated_at timestamptz not null default now(),
      primary key (account_id, conversation_id, agent_id, kind),
      foreign key (account_id, conversation_id) references conversations (account_id, id) on delete cascade,
      foreign key (account_id, agent_id) references agents (account_id, id) on delete cascade
    );
  `.execute(db);
}
