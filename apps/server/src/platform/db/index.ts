import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from './schema.generated.ts';

export type Database = Kysely<DB>;

export interface DatabaseOptions {
  connectionString?: string;
  host?: string;
  port?: number;
  user?: string;
  database?: string;
}

// bigint columns are counts, cents and numbers far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export interface DatabaseHandle {
  db: Database;
  pool: pg.Pool;
  /**
   * For what may be lost in a crash of PostgreSQL because it is done again or comes anew: leases,
   * presence, heartbeats, polls. Its commits do not wait for the disk, and it never waits for a
   * connection that verbs hold.
   */
  relaxed: pg.Pool;
  options: DatabaseOptions;
  close(): Promise<void>;
}

const relaxedConnections = 3;

export function openDatabase(options: DatabaseOptions, connections: number): DatabaseHandle {
  const shared = { ...options, connectionTimeoutMillis: 20_000, idleTimeoutMillis: 60_000 };
  const pool = new pg.Pool({ ...shared, max: connections, application_name: 'lingxi' });
  const relaxed = new pg.Pool({
    ...shared,
    max: relaxedConnections,
    application_name: 'lingxi-relaxed',
    options: '-c synchronous_commit=off',
  });
  // A connection that dies while idle is replaced by the pool; without a listener Node would exit.
  for (const p of [pool, relaxed]) {
    p.on('error', () => {});
    p.on('connect', (client) => client.on('error', () => {}));
  }
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    pool,
    relaxed,
    options,
    async close() {
      await db.destroy();
      await relaxed.end();
    },
  };
}

/** SQLSTATE of a PostgreSQL error, or undefined. */
export const sqlState = (e: unknown): string | undefined =>
  e instanceof pg.DatabaseError ? e.code : undefined;

/** Unique violation of the named constraint or index. */
export const violates = (e: unknown, constraint: string): boolean =>
  e instanceof pg.DatabaseError && e.code === '23505' && e.constraint === constraint;

/** True when the failure says nothing about the statement: the server or the connection went away. */
export function isConnectionError(e: unknown): boolean {
  const state = sqlState(e);
  if (state) return /^(08|57P0[123]|53300)/.test(state);
  return (
    e instanceof Error &&
    /(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|terminated|timeout exceeded|Connection|driver has already been destroyed|after calling end)/.test(
      `${(e as NodeJS.ErrnoException).code} ${e.message}`,
    )
  );
}
