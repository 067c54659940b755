import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What the bot remembers of a conversation between two turns.
    create table bot_states (
      account_id uuid not null,
      conversation_id uuid not null,
      answered_seq integer not null default 0,
      state jsonb not null,
      updated_at timestamptz not null default now(),
      primary key (account_id, conversation_id),
      foreign key (account_id, conversation_id) references conversations (account_id, id) on delete cascade
    );
  `.execute(db);
}
