import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table files (
      account_id uuid not null references accounts (id),
      id uuid not null,
      -- The one who uploaded may name it in a message.
      uploaded_by_kind text not null check (uploaded_by_kind in ('agent', 'contact', 'system')),
      uploaded_by_id uuid,
      name text not null,
      mime text not null,
      bytes bigint not null,
      width integer,
      height integer,
      sha256 bytea not null,
      created_at timestamptz not null default now(),
      primary key (account_id, id)
    );
  `.execute(db);
}
