import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import { type Binaries, cleanEnv } from './binaries.ts';
import type { Place } from './folders.ts';

/** Durable, and sized for a small machine that also runs Node. */
const SETTINGS: Record<string, string> = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_connections: '100',
  shared_buffers: '128MB',
  // Nobody replicates from the embedded server, so its log needs only what a crash needs.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  wal_compression: 'pglz',
  min_wal_size: '160MB',
  max_wal_size: '1GB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  log_checkpoints: 'off',
};

/** Fails with one line when the cluster was made by another major version than we bring. */
export function assertMajor(cluster: string, major: number): void {
  const file = path.join(cluster, 'PG_VERSION');
  if (!fs.existsSync(file))
    throw new Error(`${cluster} is not empty and not a PostgreSQL data folder: move it away.`);
  const made = fs.readFileSync(file, 'utf8').trim();
  if (made !== String(major))
    throw new Error(
      `The database in ${cluster} was made by PostgreSQL ${made}, and this Lingxi brings PostgreSQL ${major}: back it up with the Lingxi that made it (npx lingxi backup), then restore it into an empty DATA_DIR with this one, or set DATABASE_URL.`,
    );
}

/** Makes the cluster beside its place and moves it in whole, so that a killed first start leaves none. */
export async function createCluster(place: Place, binaries: Binaries, account: Account) {
  const fresh = `${place.cluster}.new`;
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh, { mode: 0o700 });
  if (account.become.uid !== undefined) fs.chownSync(fresh, account.uid, account.gid);
  // The builtin C.UTF-8 sorts by code point on every system and never changes with its C library.
  const libc = process.platform === 'darwin' ? 'C' : 'C.UTF-8';
  const args = [
    '-D',
    fresh,
    '-U',
    'postgres',
    '--auth=peer',
    '--encoding=UTF8',
    `--locale=${libc}`,
  ];
  const builtin = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  try {
    await promisify(execFile)(path.join(binaries.native, 'bin', 'initdb'), [...args, ...builtin], {
      ...account.become,
      cwd: '/',
      env: cleanEnv,
      timeout: 300_000,
    });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    const reason = stderr?.split('\n').find((line) => line.includes('error')) ?? message;
    throw new Error(`The database could not be created in ${place.cluster}: ${reason}`);
  }
  fs.renameSync(fresh, place.cluster);
}

/**
 * Who may connect: whoever the kernel says runs as root or as the cluster's own user, as nobody
 * else can enter the socket's folder either. Peer rather than trust, so that a folder opened by
 * mistake is not an open database; a map, because root and the server's user share one role.
 * The files lie outside the cluster: as root we write nothing through folders of a lesser user.
 */
export function writeAccess(place: Place, account: Account): string[] {
  const rules = ['local all lingxi peer map=lingxi', 'local all postgres peer map=lingxi'];
  const quoted = `"${account.name.replaceAll('"', '""')}"`;
  const names = [...new Set(['"root"', quoted])].flatMap((name) =>
    ['lingxi', 'postgres'].map((role) => `lingxi ${name} ${role}`),
  );
  const hba = replaceFile(path.join(place.home, 'pg_hba.conf'), rules);
  const ident = replaceFile(path.join(place.home, 'pg_ident.conf'), names);
  return ['-c', `hba_file=${hba}`, '-c', `ident_file=${ident}`];
}

/** The server's arguments. `-D <cluster>` is also how a process is recognised as this server. */
export function serverArguments(
  place: Place,
  access: string[],
  settings: Record<string, string> = {},
): string[] {
  const fixed = { listen_addresses: '', unix_socket_directories: place.socketDir, port: '5432' };
  const all = { ...SETTINGS, ...settings, unix_socket_permissions: '0700', ...fixed };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', place.cluster, ...access, ...options];
}

function replaceFile(file: string, lines: string[]): string {
  const fresh = `${file}.new`;
  fs.rmSync(fresh, { force: true });
  fs.writeFileSync(fresh, `${lines.join('\n')}\n`, { flag: 'wx', mode: 0o644 });
  fs.chmodSync(fresh, 0o644);
  fs.renameSync(fresh, file);
  return file;
}
