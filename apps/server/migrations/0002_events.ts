import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What happened. The transaction's own number makes a cursor safe: readers stop below the
    -- oldest transaction that is still running, because serial ids commit out of order.
    create table events (
      account_id uuid not null references accounts (id),
      id uuid not null,
      xid xid8 not null default pg_current_xact_id(),
      type text not null,
      occurred_at timestamptz not null default now(),
      actor jsonb not null,
      conversation_id uuid,
      contact_id uuid,
      data jsonb not null,
      primary key (account_id, id)
    );
    create index events_by_xid on events (xid, id);

    -- Work that follows from an event, once per cluster: one row per event and listener.
    create table reactions (
      account_id uuid not null references accounts (id),
      id bigint generated always as identity,
      listener text not null,
      event_id uuid not null,
      event_type text not null,
      order_key text not null,
      attempts integer not null default 0,
      run_at timestamptz not null default now(),
      leased_until timestamptz,
      leased_by uuid,
      last_error text,
      failed_at timestamptz,
      created_at timestamptz not null default now(),
      primary key (account_id, id),
      unique (account_id, listener, event_id),
      foreign key (account_id, event_id) references events (account_id, id)
    );
    create index reactions_due on reactions (run_at, id) where failed_at is null;
    create index reactions_in_order on reactions (account_id, listener, order_key, id)
      where failed_at is null;
    create index reactions_failed on reactions (account_id, id) where failed_at is not null;

    -- Which processes are alive: a lease of a dead one is free at once, and a lone node needs no NOTIFY.
    create table nodes (
      id uuid primary key,
      started_at timestamptz not null default now(),
      seen_at timestamptz not null default now()
    );

    -- Changes when the data is restored into another database: cursors from before are then refused.
    create table feed (
      is_only boolean primary key default true check (is_only),
      epoch uuid not null default gen_random_uuid(),
      -- Events up to here have been forgotten: an older cursor needs a snapshot.
      trimmed_to xid8 not null default '0'
    );
    insert into feed default values;
  `.execute(db);
}
