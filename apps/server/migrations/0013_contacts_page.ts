import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table contacts
      add column tags text[] not null default '{}',
      add column merged_into_id uuid,
      add column blocked_until timestamptz,
      -- Why and by whom, while blocked_at is set.
      add column block jsonb,
      add constraint contacts_merged_into
        foreign key (account_id, merged_into_id) references contacts (account_id, id);

    -- Who has become part of another is in no list.
    drop index contacts_by_seen;
    create index contacts_by_seen
      on contacts (account_id, coalesce(last_seen_at, created_at) desc, id desc) where merged_into_id is null;
    create index contacts_by_created
      on contacts (account_id, created_at desc, id desc) where merged_into_id is null;
    create index contacts_by_tier
      on contacts (account_id, tier, coalesce(last_seen_at, created_at) desc, id desc) where merged_into_id is null;
    create index contacts_by_identified
      on contacts (account_id, is_identified, coalesce(last_seen_at, created_at) desc, id desc)
      where merged_into_id is null;
    create index contacts_blocked
      on contacts (account_id, coalesce(last_seen_at, created_at) desc, id desc)
      where blocked_at is not null and merged_into_id is null;
    create index contacts_block_ends on contacts (account_id, blocked_until) where blocked_until is not null;
    create index contacts_tagged on contacts using gin (tags);
    create index contacts_merged on contacts (account_id, merged_into_id) where merged_into_id is not null;

    -- Every tag that was ever given, to be suggested.
    create table contact_tags (
      account_id uuid not null references accounts (id),
      name text not null,
      created_at timestamptz not null default now(),
      primary key (account_id, name)
    );

    create table contact_notes (
      account_id uuid not null,
      id uuid not null,
      contact_id uuid not null,
      author_kind text not null check (author_kind in ('agent', 'system')),
      author_id uuid,
      author_name text,
      text text not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz,
      primary key (account_id, id),
      foreign key (account_id, contact_id) references contacts (account_id, id) on delete cascade
    );
    create index contact_notes_by_contact on contact_notes (account_id, contact_id, created_at desc, id desc);

    create table contact_merges (
      account_id uuid not null,
      id uuid not null,
      from_id uuid not null,
      into_id uuid not null,
      -- The fields of the one that stays, before and after: what undoing has to tell apart.
      before jsonb not null,
      after jsonb not null,
      at timestamptz not null,
      undone_at timestamptz,
      primary key (account_id, id),
      foreign key (account_id, from_id) references contacts (account_id, id) on delete cascade,
      foreign key (account_id, into_id) references contacts (account_id, id) on delete cascade
    );
    create index contact_merges_of on contact_merges (account_id, into_id);

    -- What a merge has moved, so that undoing it moves that and nothing else.
    create table contact_merge_items (
      account_id uuid not null,
      merge_id uuid not null,
      kind text not null check (kind in ('identity', 'order', 'event', 'note', 'act')),
      item text not null,
      primary key (account_id, merge_id, kind, item),
      foreign key (account_id, merge_id) references contact_merges (account_id, id) on delete cascade
    );

    -- Merges, blocks and their undoing, for the contact's timeline.
    create table contact_acts (
      account_id uuid not null,
      id uuid not null,
      contact_id uuid not null,
      type text not null check (type in ('merged', 'merge_undone', 'blocked', 'unblocked')),
      merge_id uuid,
      details jsonb not null default '{}',
      actor_kind text not null,
      actor_id uuid,
      actor_name text,
      at timestamptz not null,
      primary key (account_id, id),
      foreign key (account_id, contact_id) references contacts (account_id, id) on delete cascade,
      foreign key (account_id, merge_id) references contact_merges (account_id, id) on delete cascade
    );
    create index contact_acts_by_contact on contact_acts (account_id, contact_id, at desc, id desc);

    -- Opened by the browser of a contact that had become part of another: whose it is once that is undone.
    alter table conversations
      add column origin_contact_id uuid,
      add constraint conversations_origin
        foreign key (account_id, origin_contact_id) references contacts (account_id, id);

    create table conversation_moves (
      account_id uuid not null,
      merge_id uuid not null,
      conversation_id uuid not null,
      is_moved boolean not null,
      -- What it was before the merge closed it.
      before jsonb,
      primary key (account_id, merge_id, conversation_id),
      foreign key (account_id, merge_id) references contact_merges (account_id, id) on delete cascade,
      foreign key (account_id, conversation_id) references conversations (account_id, id) on delete cascade
    );
  `.execute(db);
}
