import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrations } from '../../migrations/index.ts';
import type { Config } from '../platform/config/index.ts';
import { type DatabaseOptions, openDatabase } from '../platform/db/index.ts';
import { migrate } from '../platform/db/migrate.ts';
import { type Manifest, readArchive, verifyArchive } from './archive.ts';
import { listOf, quoted } from './tables.ts';

/**
 * Reads a backup into an empty installation. The whole file is checked before the first row is
 * written, and the rows come in one transaction: it is all there, or nothing is.
 */
export async function restore(
  config: Pick<Config, 'dataDir' | 'masterKey'>,
  database: DatabaseOptions,
  path: string,
  say: (line: string) => void,
): Promise<{ rows: number; files: number }> {
  say('Checking the backup …');
  const manifest = await verifyArchive(path);
  const unknown = manifest.migrations.filter((name) => !(name in migrations));
  if (unknown.length > 0) {
    throw new Error(`the backup is of a newer version (it has ${unknown.join(', ')})`);
  }
  refuseOtherKey(manifest, config);
  const handle = openDatabase(database, 2);
  try {
    await refuseFilled(handle.pool);
    // The tables as they were when it was made; what has been added since comes after the rows.
    const then = Object.entries(migrations).filter(([name]) => manifest.migrations.includes(name));
    await migrate(handle.db, Object.fromEntries(then));
    await restoreRows(database, path, manifest, say);
    await migrate(handle.db, migrations);
  } finally {
    await handle.close();
  }
  const files = await restoreFiles(config, path);
  say(`  files: ${files}`);
  return { rows: manifest.tables.reduce((sum, t) => sum + t.rows, 0), files };
}

async function refuseFilled(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ exists: boolean }>(
    `select to_regclass('public.accounts') is not null as exists`,
  );
  if (!rows[0]!.exists) return;
  const { rows: accounts } = await pool.query('select 1 from accounts limit 1');
  if (accounts.length > 0) {
    throw new Error(
      'this installation is not empty: restore into a new DATA_DIR or an empty database',
    );
  }
}

async function restoreRows(
  database: DatabaseOptions,
  path: string,
  manifest: Manifest,
  say: (line: string) => void,
): Promise<void> {
  const client = new pg.Client(database);
  await client.connect();
  try {
    await client.query('begin');
    const columns = new Map(manifest.tables.map((t) => [t.name, listOf(t.columns)]));
    await readArchive(path, async (name, chunks) => {
      const table = /^tables\/([^/]+)\//.exec(name)?.[1];
      if (!table) return;
      const text = `copy ${quoted(table)} (${columns.get(table)}) from stdin`;
      await pipeline(chunks, client.query(copyFrom(text)));
    });
    for (const t of manifest.tables) {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from ${quoted(t.name)}`,
      );
      if (rows[0]!.n !== t.rows) {
        throw new Error(`${t.name} has ${rows[0]!.n} rows instead of ${t.rows}`);
      }
      say(`  ${t.name}: ${t.rows} rows`);
    }
    for (const s of manifest.sequences) {
      await client.query('select setval($1::regclass, $2, $3)', [
        quoted(s.name),
        s.value,
        s.isCalled,
      ]);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function restoreFiles(
  { dataDir, masterKey }: Pick<Config, 'dataDir' | 'masterKey'>,
  path: string,
): Promise<number> {
  let files = 0;
  await readArchive(path, async (name, chunks) => {
    const isKey = name === 'secret.key' && !masterKey;
    if (!isKey && !/^files\/[\w-]+\/[\w-]+$/.test(name)) return;
    const place = join(dataDir, name);
    const parts: Buffer[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, Buffer.concat(parts), { mode: 0o600 });
    if (isKey) await chmod(place, 0o600);
    else files++;
  });
  return files;
}

/** Sealed secrets open only with the key they were sealed with: better told now than found out. */
function refuseOtherKey(manifest: Manifest, { masterKey }: Pick<Config, 'masterKey'>): void {
  if (manifest.hasKey && masterKey) {
    throw new Error('the backup brings its own key: start without LINGXI_MASTER_KEY');
  }
  if (!manifest.hasKey && !masterKey) {
    throw new Error('the backup holds no key: set LINGXI_MASTER_KEY to the one it was made under');
  }
}
