import type { Config } from '../platform/config/index.ts';
import { startEmbeddedPostgres } from '../platform/db/embedded/index.ts';
import type { DatabaseOptions } from '../platform/db/index.ts';

/** The installation's database, whether a program is using it now or not. */
export async function withDatabase<T>(
  config: Config,
  say: (line: string) => void,
  run: (database: DatabaseOptions) => Promise<T>,
): Promise<T> {
  if (config.databaseUrl) return run({ connectionString: config.databaseUrl });
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, log: say });
  try {
    const { host, port, user, database } = postgres;
    return await run({ host, port, user, database });
  } finally {
    await postgres.stop();
  }
}
