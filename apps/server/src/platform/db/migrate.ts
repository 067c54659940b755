import { type Kysely, type Migration, sql } from 'kysely';
import type { DB } from './schema.generated.ts';

/** Any number that no other advisory lock of ours uses. */
const lockKey = 72_000_001;

/**
 * Brings the database up to date under an advisory lock, each migration in a transaction of its
 * own, and answers with the names of those that ran.
 */
export async function migrate(
  db: Kysely<DB>,
  migrations: Record<string, Migration['up']>,
): Promise<string[]> {
  return db.connection().execute(async (one) => {
    await sql`select pg_advisory_lock(${lockKey})`.execute(one);
    try {
      await sql`create table if not exists migrations (name text primary key, at timestamptz not null default now())`.execute(
        one,
      );
      const { rows } = await sql<{ name: string }>`select name from migrations`.execute(one);
      const done = new Set(rows.map((r) => r.name));
      const unknown = [...done].filter((name) => !(name in migrations));
      if (unknown.length > 0) {
        throw new Error(
          `the database is newer than this version of Lingxi (it has ${unknown.join(', ')}); start the newer version`,
        );
      }
      const todo = Object.keys(migrations)
        .filter((name) => !done.has(name))
        .sort();
      for (const name of todo) {
        await one.transaction().execute(async (tx) => {
          await migrations[name]!(tx as unknown as Kysely<unknown>);
          await sql`insert into migrations (name) values (${name})`.execute(tx);
        });
      }
      return todo;
    } finally {
      await sql`select pg_advisory_unlock(${lockKey})`.execute(one);
    }
  });
}
