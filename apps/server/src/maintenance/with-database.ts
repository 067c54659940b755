import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError } from '../platform/config/index.ts';
import { startEmbeddedPostgres } from '../platform/db/embedded/index.ts';
import type { DatabaseOptions } from '../platform/db/index.ts';

/** A database of ours is there, or one of the operator's own is named. */
export const hasDatabase = (config: Config): boolean =>
  config.databaseUrl !== undefined || existsSync(join(config.dataDir, 'postgres'));

/**
 * The installation's database, whether a program is using it now or not. A mistyped folder is told
 * and not filled, but where something is to be restored.
 */
export async function withDatabase<T>(
  config: Config,
  say: (line: string) => void,
  run: (database: DatabaseOptions) => Promise<T>,
  o: { mayCreate: boolean } = { mayCreate: false },
): Promise<T> {
  if (!o.mayCreate && !hasDatabase(config)) {
    throw new ConfigError([
      `There is nothing in ${config.dataDir} yet: run npm start first, or set DATA_DIR.`,
    ]);
  }
  if (config.databaseUrl) return run({ connectionString: config.databaseUrl });
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, log: say });
  try {
    const { host, port, user, database } = postgres;
    return await run({ host, port, user, database });
  } finally {
    await postgres.stop();
  }
}
