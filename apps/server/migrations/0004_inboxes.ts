import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table inboxes (
      account_id uuid not null references accounts (id),
      id uuid not null,
      channel text not null check (channel in ('web')),
      name text not null,
      public_key text not null,
      settings jsonb not null,
      sealed_secret bytea not null,
      created_at timestamptz not null default now(),
      primary key (account_id, id),
      unique (account_id, public_key)
    );
    -- A widget knows only the public key.
    create index inboxes_by_public_key on inboxes (public_key);
  `.execute(db);
}
