import { createReadStream, existsSync } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Config } from '../platform/config/index.ts';
import type { DatabaseOptions } from '../platform/db/index.ts';
import { type ArchiveWriter, createArchive, type Manifest } from './archive.ts';
import { listOf, quoted, readSequences, type Table, tablesInOrder } from './tables.ts';

const partBytes = 4 * 1024 * 1024;

export interface BackupResult {
  rows: number;
  files: number;
  missingFiles: number;
  bytes: number;
  hasKey: boolean;
}

/**
 * Everything as it is at one moment, while the program goes on working: all tables in one snapshot,
 * then the files those rows name, then the key. The file appears under its name when it is whole.
 */
export async function backup(
  config: Pick<Config, 'dataDir' | 'masterKey'>,
  database: DatabaseOptions,
  path: string,
  say: (line: string) => void,
): Promise<BackupResult> {
  if (existsSync(path)) throw new Error(`${path} exists already: choose another name`);
  const part = `${path}.part`;
  const client = new pg.Client(database);
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const archive = createArchive(part);
    const tables: Manifest['tables'] = [];
    for (const table of await tablesInOrder(client)) {
      const rows = await addTable(client, archive, table);
      tables.push({ ...table, rows });
      say(`  ${table.name}: ${rows} rows`);
    }
    const { found, missing } = await addFiles(client, archive, config.dataDir);
    say(`  files: ${found}${missing > 0 ? `, ${missing} are not on the disk any more` : ''}`);
    const key = join(config.dataDir, 'secret.key');
    const hasKey = !config.masterKey && existsSync(key);
    if (hasKey) await archive.add('secret.key', await readFile(key));
    const migrations = await client.query<{ name: string }>(
      'select name from migrations order by 1',
    );
    await archive.close({
      format: 1,
      createdAt: new Date().toISOString(),
      migrations: migrations.rows.map((r) => r.name),
      tables,
      sequences: await readSequences(client),
      files: found,
      hasKey,
    });
    await rename(part, path);
    const rows = tables.reduce((sum, t) => sum + t.rows, 0);
    const { size } = await stat(path);
    return { rows, files: found, missingFiles: missing, bytes: size, hasKey };
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

/**
 * In parts of some megabytes, because a tar wants to know each size beforehand. Each is read as a
 * COPY of its own and so holds whole rows, whereas what the database sends ends anywhere.
 */
async function addTable(client: pg.Client, archive: ArchiveWriter, table: Table): Promise<number> {
  const text = `copy ${quoted(table.name)} (${listOf(table.columns)}) to stdout`;
  const stream = client.query(copyTo(text));
  let waiting: Buffer[] = [];
  let size = 0;
  let number = 0;
  const flush = async () => {
    const all = Buffer.concat(waiting);
    const end = all.lastIndexOf('\n') + 1;
    if (end === 0) return;
    const name = `tables/${table.name}/${String(++number).padStart(6, '0')}`;
    await archive.add(name, all.subarray(0, end));
    waiting = [all.subarray(end)];
    size = all.length - end;
  };
  for await (const chunk of stream) {
    waiting.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size >= partBytes) await flush();
  }
  await flush();
  return stream.rowCount;
}

async function addFiles(client: pg.Client, archive: ArchiveWriter, dataDir: string) {
  const { rows } = await client.query<{ key: string }>(
    `select account_id || '/' || id as key from files order by 1`,
  );
  let missing = 0;
  for (const { key } of rows) {
    const path = join(dataDir, 'files', key);
    const found = await stat(path).catch(() => undefined);
    // Removed between the snapshot and now.
    if (!found) missing++;
    else await archive.addStream(`files/${key}`, found.size, createReadStream(path));
  }
  return { found: rows.length - missing, missing };
}
