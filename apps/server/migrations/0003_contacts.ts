import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table contacts (
      account_id uuid not null references accounts (id),
      id uuid not null,
      name text not null,
      email text,
      phone text,
      tier text not null default 'standard' check (tier in ('standard', 'silver', 'gold', 'vip')),
      locale text check (locale in ('zh', 'en')),
      is_identified boolean not null default false,
      attributes jsonb not null default '{}',
      page jsonb,
      blocked_at timestamptz,
      last_seen_at timestamptz,
      search tsvector not null default ''::tsvector,
      created_at timestamptz not null default now(),
      primary key (account_id, id)
    );
    create index contacts_by_seen on contacts (account_id, coalesce(last_seen_at, created_at) desc, id desc);
    create index contacts_search on contacts using gin (search);

    -- A contact is known under several names, each unique in the account: the visitor id of a
    -- browser, the id in the company's own system, later those of other channels.
    create table contact_identities (
      account_id uuid not null,
      kind text not null check (kind in ('visitor', 'user')),
      external_id text not null,
      contact_id uuid not null,
      created_at timestamptz not null default now(),
      primary key (account_id, kind, external_id),
      foreign key (account_id, contact_id) references contacts (account_id, id) on delete cascade
    );
    create index contact_identities_by_contact on contact_identities (account_id, contact_id);

    create table orders (
      account_id uuid not null,
      id uuid not null,
      contact_id uuid not null,
      number text not null,
      status text not null,
      items jsonb not null,
      total_cents bigint not null,
      currency text not null,
      carrier text,
      tracking_number text,
      placed_at timestamptz not null,
      primary key (account_id, id),
      unique (account_id, number),
      foreign key (account_id, contact_id) references contacts (account_id, id) on delete cascade
    );
    create index orders_by_contact on orders (account_id, contact_id, placed_at desc);

    create table contact_events (
      account_id uuid not null,
      id uuid not null,
      contact_id uuid not null,
      name text not null,
      properties jsonb not null default '{}',
      at timestamptz not null default now(),
      primary key (account_id, id),
      foreign key (account_id, contact_id) references contacts (account_id, id) on delete cascade
    );
    create index contact_events_by_contact on contact_events (account_id, contact_id, at desc);
  `.execute(db);
}
