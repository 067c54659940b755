import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { migrations } from '../../migrations/index.ts';
import { freshAccountIn } from '../../test/database.ts';
import { fakeClock } from '../../test/fake-clock.ts';
import { type App, createApp } from '../app.ts';
import { systemContext } from '../modules/context.ts';
import { buildConversation } from '../modules/conversations/conversation.fixture.ts';
import { inboxSecret } from '../modules/inboxes/index.ts';
import { type Config, readConfig } from '../platform/config/index.ts';
import { type DatabaseOptions, openDatabase } from '../platform/db/index.ts';
import { migrate } from '../platform/db/migrate.ts';
import { newId } from '../platform/ids.ts';
import { createLog } from '../platform/log/index.ts';
import { backup } from './backup.ts';
import { doctor } from './doctor.ts';
import { restore } from './restore.ts';
import { listOf, quoted, tablesInOrder } from './tables.ts';

const server = inject('postgres');
const made: string[] = [];
const apps: App[] = [];
const quiet = () => {};

/** A database of its own: a backup is of all there is. */
async function emptyDatabase(): Promise<DatabaseOptions> {
  const database = `backup_${randomBytes(6).toString('hex')}`;
  await admin(`create database ${database}`);
  made.push(database);
  return { ...server, database };
}

async function admin(text: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(text);
  await client.end();
}

async function program(database: DatabaseOptions, config: Config): Promise<App> {
  const handle = openDatabase(database, 2);
  await migrate(handle.db, migrations);
  await handle.close();
  const app = await createApp({ config, database, log: createLog(config), hasJobs: false });
  apps.push(app);
  return app;
}

const newConfig = (): Config => ({
  ...readConfig({ DATA_DIR: mkdtempSync(join(tmpdir(), 'lingxi-backup-')), LOG_LEVEL: 'error' }),
  port: 0,
});

/** A checksum of each table's rows, whatever order they lie in. */
async function fingerprint(database: DatabaseOptions): Promise<Record<string, string>> {
  const client = new pg.Client(database);
  await client.connect();
  const found: Record<string, string> = {};
  for (const t of await tablesInOrder(client)) {
    const { rows } = await client.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(r::text), '' order by md5(r::text))), '') as sum
       from (select ${listOf(t.columns)} from ${quoted(t.name)}) r`,
    );
    found[t.name] = rows[0]!.sum;
  }
  await client.end();
  return found;
}

let config: Config;
let database: DatabaseOptions;
let app: App;
let inboxId: string;
let accountId: string;
let path: string;
let rowsThen: Record<string, string>;
const content = randomBytes(70_000);
const fileId = newId();

beforeAll(async () => {
  config = newConfig();
  database = await emptyDatabase();
  app = await program(database, config);
  const fresh = await freshAccountIn(app, fakeClock());
  accountId = fresh.accountId;
  const talk = await buildConversation(fresh, {
    text: '制表\t符、换\n行、反斜\\杠、"引号" 和 emoji 😀',
  });
  inboxId = talk.inboxId;
  for (let i = 0; i < 50; i++) await talk.say(`第 ${i} 句`);
  await app.platform.files.write(`${accountId}/${fileId}`, content);
  await fresh.ctx.db
    .insertInto('files')
    .values({
      account_id: accountId,
      id: fileId,
      name: '发票.png',
      mime: 'image/png',
      bytes: content.length,
      uploaded_by_kind: 'agent',
      uploaded_by_id: fresh.ctx.actor.id,
      sha256: createHash('sha256').update(content).digest(),
    })
    .execute();
  // More than one part of an archive holds; rows must not be cut where parts end.
  await app.platform.database.pool.query(
    `insert into contact_tags (account_id, name)
     select $1, repeat('很长的标签', 8) || n from generate_series(1, 80000) n`,
    [accountId],
  );
  rowsThen = await fingerprint(database);
  path = join(config.dataDir, 'everything.backup');
  // Somebody goes on writing meanwhile.
  let isDone = false;
  const writing = (async () => {
    for (let i = 0; !isDone; i++) await talk.say(`还在写 ${i}`);
  })();
  await backup(config, database, path, quiet);
  isDone = true;
  await writing;
});

afterAll(async () => {
  for (const a of apps) await a.stop();
  for (const name of made) await admin(`drop database if exists ${name} with (force)`);
});

describe('a backup', () => {
  it('is for its owner only, and never overwrites another', async () => {
    expect(statSync(path).mode & 0o077).toBe(0);
    await expect(backup(config, database, path, quiet)).rejects.toThrow(/exists already/);
  });

  it('holds one moment of a program that goes on, and comes back as it was', async () => {
    const target = newConfig();
    const elsewhere = await emptyDatabase();
    await restore(target, elsewhere, path, quiet);
    const restored = await fingerprint(elsewhere);
    const moving = ['conversations', 'messages', 'message_keys', 'events', 'reactions'];
    for (const [table, sum] of Object.entries(rowsThen)) {
      if (!moving.includes(table)) expect([table, restored[table]]).toEqual([table, sum]);
    }
    // Written while it was made: all of a message or nothing of it.
    const client = new pg.Client(elsewhere);
    await client.connect();
    const { rows } = await client.query(
      `select c.last_seq, count(m.*) as n, max(m.seq) as highest from conversations c
       join messages m on m.conversation_id = c.id group by c.id, c.last_seq`,
    );
    for (const r of rows) expect([r.n, r.highest]).toEqual([r.last_seq, r.last_seq]);
    await client.end();

    const second = await program(elsewhere, target);
    const ctx = systemContext(second.platform, accountId);
    // What was sealed opens, files are whole, and numbering goes on.
    const before = systemContext(app.platform, accountId);
    expect(await inboxSecret(ctx, inboxId)).toBe(await inboxSecret(before, inboxId));
    const sum = (b: Buffer) => createHash('sha256').update(b).digest('hex');
    const file = readFileSync(join(target.dataDir, 'files', accountId, fileId));
    expect(sum(file)).toBe(sum(content));
    const fresh = await freshAccountIn(second, fakeClock());
    await buildConversation(fresh);
  });

  it('refuses an installation that has something in it', async () => {
    await expect(restore(config, database, path, quiet)).rejects.toThrow(/not empty/);
  });

  it.each([0.01, 0.3, 0.6, 0.9, 0.999])('notices one flipped byte at %s', async (part) => {
    const bytes = readFileSync(path);
    const at = Math.floor(bytes.length * part);
    bytes[at] = bytes[at]! ^ 0x10;
    const broken = join(config.dataDir, `broken-${part}`);
    writeFileSync(broken, bytes);
    const elsewhere = await emptyDatabase();
    await expect(restore(newConfig(), elsewhere, broken, quiet)).rejects.toThrow(
      /damaged|no backup|not a backup/,
    );
    const client = new pg.Client(elsewhere);
    await client.connect();
    const { rows } = await client.query(
      `select 1 from information_schema.tables where table_schema = 'public'`,
    );
    expect(rows).toEqual([]);
    await client.end();
  });

  it('notices a file that was cut short', async () => {
    const cut = join(config.dataDir, 'cut');
    writeFileSync(cut, readFileSync(path).subarray(0, -200));
    await expect(restore(newConfig(), await emptyDatabase(), cut, quiet)).rejects.toThrow(
      /damaged/,
    );
  });

  it('asks for the key where it holds none', async () => {
    const keyed = { ...config, masterKey: randomBytes(32) };
    const other = join(config.dataDir, 'keyless');
    await backup(keyed, database, other, quiet);
    await expect(restore(newConfig(), await emptyDatabase(), other, quiet)).rejects.toThrow(
      /LINGXI_MASTER_KEY/,
    );
  });
});

describe('the doctor', () => {
  const levels = async (c: Config, d: DatabaseOptions) =>
    Object.fromEntries((await doctor(c, d)).map((f) => [f.name, f.level]));

  it('finds nothing wrong with what is well', async () => {
    expect(await levels(config, database)).toMatchObject({
      node: 'ok',
      key: 'ok',
      database: 'ok',
      clock: 'ok',
      migrations: 'ok',
      accounts: 'ok',
      files: 'ok',
    });
  });

  it('says that a database is empty, a file is lost, or nobody answers', async () => {
    expect(await levels(newConfig(), await emptyDatabase())).toMatchObject({
      key: 'warning',
      migrations: 'problem',
    });
    expect(await levels(newConfig(), database)).toMatchObject({ files: 'problem' });
    const nowhere = { ...server, host: '/nowhere' };
    expect(await levels(config, nowhere)).toMatchObject({ database: 'problem' });
  });
});
