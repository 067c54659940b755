import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Who has a connection, and to which node. Unlogged: after a crash everybody connects anew.
    create unlogged table presence (
      account_id uuid not null,
      kind text not null check (kind in ('agent', 'contact')),
      id uuid not null,
      node_id uuid not null,
      expires_at timestamptz not null,
      primary key (account_id, kind, id, node_id)
    );
  `.execute(db);
}
