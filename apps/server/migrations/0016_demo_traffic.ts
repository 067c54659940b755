import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A row while simulated visitors write to the demo shop.
    create table demo_traffic (
      account_id uuid primary key references accounts (id),
      run_id uuid not null,
      started_at timestamptz not null,
      ends_at timestamptz not null,
      conversations integer not null default 0,
      -- What each of the visitors is at.
      visitors jsonb not null default '[]'
    );
  `.execute(db);
}
