import { type Kysely, sql } from 'kysely';

/** A conversation is found by the number people tell each other. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index conversations_by_number on conversations (account_id, number)`.execute(db);
}
