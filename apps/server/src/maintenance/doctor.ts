import { existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { migrations } from '../../migrations/index.ts';
import type { Config } from '../platform/config/index.ts';
import type { DatabaseOptions } from '../platform/db/index.ts';

export interface Finding {
  name: string;
  level: 'ok' | 'warning' | 'problem';
  /** What was found, and for all but `ok` what to do about it. */
  text: string;
}

const gib = 1024 ** 3;

/** Looks at everything an installation needs, and changes nothing. */
export async function doctor(config: Config, database: DatabaseOptions): Promise<Finding[]> {
  const found: Finding[] = [checkNode(), ...checkKey(config), await checkDisk(config)];
  const client = new pg.Client({ ...database, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    const text = `cannot be reached: ${(error as Error).message}. Check DATABASE_URL`;
    return [...found, { name: 'database', level: 'problem', text }];
  }
  try {
    found.push(await checkVersion(client), await checkClock(client), await checkMigrations(client));
    // The others ask tables that only a migrated database has.
    if (found.at(-1)!.level !== 'problem') {
      found.push(
        await checkAccounts(client),
        await checkReactions(client),
        await checkNodes(client),
      );
      found.push(await checkFiles(client, config));
    }
  } finally {
    await client.end();
  }
  return found;
}

const finding = (name: string, level: Finding['level'], text: string): Finding => ({
  name,
  level,
  text,
});

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > 20 || (major === 20 && minor >= 19);
  return isNew
    ? finding('node', 'ok', process.version)
    : finding('node', 'problem', `${process.version}: install Node 20.19 or newer`);
}

function checkKey({ dataDir, masterKey }: Config): Finding[] {
  if (masterKey) return [finding('key', 'ok', 'LINGXI_MASTER_KEY is set')];
  const file = join(dataDir, 'secret.key');
  if (!existsSync(file)) return [finding('key', 'warning', 'none yet: the first start makes one')];
  const isOpen = (statSync(file).mode & 0o077) !== 0;
  return [
    isOpen
      ? finding('key', 'problem', `${file} can be read by others: chmod 600 it`)
      : finding('key', 'ok', 'secret.key, readable by its owner only'),
  ];
}

async function checkDisk({ dataDir }: Config): Promise<Finding> {
  const disk = await statfs(existsSync(dataDir) ? dataDir : '.');
  const free = (disk.bavail * disk.bsize) / gib;
  const text = `${free.toFixed(1)} GiB free for ${dataDir}`;
  if (free < 0.5) return finding('disk', 'problem', `${text}: PostgreSQL will stop; make room`);
  return finding('disk', free < 2 ? 'warning' : 'ok', free < 2 ? `${text}: make room soon` : text);
}

async function checkVersion(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ v: string; bytes: number; encoding: string }>(
    `select current_setting('server_version_num') as v, pg_database_size(current_database()) as bytes,
       pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()`,
  );
  const { v, bytes, encoding } = rows[0]!;
  const major = Math.floor(Number(v) / 10_000);
  const text = `PostgreSQL ${major}, ${(bytes / gib).toFixed(2)} GiB`;
  if (major < 15) return finding('database', 'problem', `${text}: 15 or newer is needed`);
  if (encoding !== 'UTF8') {
    return finding('database', 'problem', `${text}, encoded as ${encoding}: create it with UTF8`);
  }
  return finding('database', 'ok', text);
}

async function checkClock(client: pg.Client): Promise<Finding> {
  const before = Date.now();
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
  const apart = Math.abs(rows[0]!.now.getTime() - (before + Date.now()) / 2) / 1000;
  return apart > 2
    ? finding(
        'clock',
        'problem',
        `${apart.toFixed(0)} s from the database's: synchronise them (NTP)`,
      )
    : finding('clock', 'ok', 'agrees with the database');
}

async function checkMigrations(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ exists: boolean }>(
    `select to_regclass('public.migrations') is not null as exists`,
  );
  if (!rows[0]!.exists) {
    return finding('migrations', 'problem', 'the database is empty: npm start prepares it');
  }
  const { rows: done } = await client.query<{ name: string }>('select name from migrations');
  const names = new Set(done.map((r) => r.name));
  const newer = [...names].filter((name) => !(name in migrations));
  if (newer.length > 0) {
    return finding('migrations', 'problem', `of a newer version (${newer.join(', ')}): upgrade`);
  }
  const missing = Object.keys(migrations).filter((name) => !names.has(name));
  return missing.length > 0
    ? finding('migrations', 'problem', `${missing.length} are missing: npm start applies them`)
    : finding('migrations', 'ok', `all ${names.size} applied`);
}

async function one<T extends pg.QueryResultRow>(client: pg.Client, text: string): Promise<T> {
  return (await client.query<T>(text)).rows[0]!;
}

async function checkAccounts(client: pg.Client): Promise<Finding> {
  const { owners, accounts } = await one<{ owners: number; accounts: number }>(
    client,
    `select (select count(*) from accounts) as accounts,
       (select count(distinct account_id) from agents where role = 'owner' and disabled_at is null) as owners`,
  );
  if (accounts === 0) return finding('accounts', 'warning', 'none yet: npm start makes the first');
  return owners < accounts
    ? finding('accounts', 'problem', `${accounts - owners} without an owner who can sign in`)
    : finding('accounts', 'ok', `${accounts}, each with an owner`);
}

async function checkReactions(client: pg.Client): Promise<Finding> {
  const { failed, late } = await one<{ failed: number; late: number }>(
    client,
    `select count(*) filter (where failed_at is not null) as failed,
       count(*) filter (where failed_at is null and run_at < now() - interval '5 minutes') as late
     from reactions`,
  );
  if (failed > 0) {
    const text = `${failed} failed for good: see 设置 › 失败的任务 (Settings › Failed tasks)`;
    return finding('reactions', 'problem', text);
  }
  return late > 0
    ? finding('reactions', 'warning', `${late} have waited for five minutes: does a node run?`)
    : finding('reactions', 'ok', 'none waits');
}

async function checkNodes(client: pg.Client): Promise<Finding> {
  const { n } = await one<{ n: number }>(
    client,
    `select count(*) as n from nodes where seen_at > now() - interval '30 seconds'`,
  );
  return n === 0
    ? finding('nodes', 'warning', 'none runs now')
    : finding('nodes', 'ok', `${n} running`);
}

const looked = 500;

async function checkFiles(client: pg.Client, { dataDir }: Config): Promise<Finding> {
  const { rows } = await client.query<{ key: string }>(
    `select account_id || '/' || id as key from files order by id desc limit ${looked}`,
  );
  const missing = rows.filter(({ key }) => !existsSync(join(dataDir, 'files', key))).length;
  return missing > 0
    ? finding(
        'files',
        'problem',
        `${missing} of the latest ${rows.length} are not below ${dataDir}/files`,
      )
    : finding('files', 'ok', `the latest ${rows.length} are on the disk`);
}
