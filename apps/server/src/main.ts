import { createServer } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { migrations } from '../migrations/index.ts';
import { createApp } from './app.ts';
import { type Command, readArguments } from './arguments.ts';
import { firstStart } from './first-start.ts';
import { hasDemoShop } from './modules/accounts/index.ts';
import { type Config, ConfigError, readConfig } from './platform/config/index.ts';
import { startEmbeddedPostgres } from './platform/db/embedded/index.ts';
import { type DatabaseOptions, openDatabase } from './platform/db/index.ts';
import { migrate } from './platform/db/migrate.ts';
import { databaseName, waitForDatabase } from './platform/db/wait.ts';
import { createLog } from './platform/log/index.ts';
import { welcome } from './welcome.ts';

export { runBackup, runDemo, runDoctor, runRestore } from './maintenance/commands.ts';
export { runExportCommand, runImportCommand } from './maintenance/transfer-commands.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** `npm start`: from the settings to a listening program, telling each long step. */
export async function main(args: readonly string[]): Promise<void> {
  // The patterns that read people's wishes are long. V8 first makes bytecode of a pattern, which
  // takes it ten times as long as machine code here, and forgets both whenever they lie unused.
  setFlagsFromString('--no-regexp-tier-up');
  const startedAt = performance.now();
  const command = orExit(() => readArguments(args, process.env));
  const config = orExit(() => readConfig(process.env));
  // Before anything is written: a first start that cannot listen would show its password to nobody.
  await requirePort(config).catch(fail);
  const database = await openStore(config);
  try {
    await serve(config, database, command, startedAt);
  } catch (error) {
    await database.stop();
    fail(error);
  }
}

interface Store {
  options: DatabaseOptions;
  stop(): Promise<void>;
}

/** Takes the address and gives it back at once. */
function requirePort({ host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}

async function openStore(config: Config): Promise<Store> {
  try {
    if (config.databaseUrl) {
      return { options: { connectionString: config.databaseUrl }, stop: async () => {} };
    }
    const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, log: say });
    const { host, port, user, database } = postgres;
    return { options: { host, port, user, database }, stop: () => postgres.stop() };
  } catch (error) {
    fail(error);
  }
}

async function serve(config: Config, store: Store, command: Command, startedAt: number) {
  const name = databaseName(store.options);
  const first = openDatabase(store.options, 2);
  await waitForDatabase(first.pool, { timeoutMs: 30_000, name, say });
  const ran = await migrate(first.db, migrations);
  if (ran.length > 0) say(`Database: ${ran.length} migrations applied`);
  await first.close();

  const log = createLog(config);
  const app = await createApp({ config, database: store.options, log });
  const news = await firstStart(app.platform, { ...command, say });
  await app.start();
  const address = await app.listen();

  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    say('\nStopping …');
    // A client that holds on must not hold the program.
    setTimeout(() => process.exit(1), 15_000).unref();
    await app.stop();
    await store.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stop());
  // A rejection nobody awaited is a bug to be reported, not a reason to drop everybody's sockets.
  process.on('unhandledRejection', (error) => log.error({ error }, 'bug: unhandled rejection'));

  const hasDemo = await hasDemoShop(app.platform);
  const seconds = (performance.now() - startedAt) / 1000;
  say(welcome(config.publicUrl ?? address, news, { seconds, hasDemo }));
}

function orExit<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    for (const line of error instanceof ConfigError ? error.lines : [String(error)]) {
      process.stderr.write(`${line}\n`);
    }
    process.exit(2);
  }
}

/** One clear line; the stack only where something is really broken. */
function fail(error: unknown): never {
  const e = error as NodeJS.ErrnoException;
  const isPort = e.syscall === 'listen' || e.syscall === 'getaddrinfo';
  const text = isPort
    ? `Cannot listen: ${e.message}. Set HOST and PORT, for example PORT=3001 npm start`
    : e.message;
  process.stderr.write(`${text}\n`);
  if (!isPort && process.env.LOG_LEVEL === 'debug') process.stderr.write(`${e.stack}\n`);
  process.exit(1);
}
