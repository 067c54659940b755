import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect, finallyDo, isRoot, makeFolder } from './fixtures/index.ts';
import { startEmbeddedPostgres } from './index.ts';

const start = async (dataDir: string, logs: string[] = []) => {
  const postgres = await startEmbeddedPostgres({ dataDir, log: (line) => logs.push(line) });
  finallyDo(() => postgres.stop());
  return postgres;
};

describe('startEmbeddedPostgres', () => {
  it('makes a UTF-8 database that only a private socket reaches, and keeps it', async () => {
    const dataDir = path.join(makeFolder(), 'data');
    const first = await start(dataDir);
    const client = await connect(first);
    const { rows } = await client.query(`
      select current_setting('server_encoding') encoding, current_setting('listen_addresses') tcp,
             current_setting('fsync') fsync, current_setting('synchronous_commit') sync,
             datlocale locale, (select rolsuper from pg_roles where rolname = current_user) super
      from pg_database where datname = current_database()`);
    expect(rows).toEqual([
      { encoding: 'UTF8', tcp: '', fsync: 'on', sync: 'on', locale: 'C.UTF-8', super: false },
    ]);
    expect(fs.statSync(first.host).mode & 0o777).toBe(0o700);
    await client.query("create table kept as select '灵犀' as name");
    await client.end();
    await first.stop();

    const second = await start(dataDir);
    expect(second.adopted).toBe(false);
    const kept = await (await connect(second)).query('select name from kept');
    expect(kept.rows).toEqual([{ name: '灵犀' }]);
  });

  it('never runs PostgreSQL as root', async () => {
    const postgres = await start(path.join(makeFolder(), 'data'));
    const status = fs.readFileSync(`/proc/${postgres.pid()}/status`, 'utf8');
    const uid = Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]);
    expect(uid).not.toBe(0);
    if (!isRoot) expect(uid).toBe(process.getuid?.());
  });

  it('works in a home that others cannot enter', async () => {
    const home = makeFolder(0o700);
    const dataDir = path.join(home, 'data');
    const logs: string[] = [];
    const first = await start(dataDir, logs);
    const pointer = path.join(dataDir, 'postgres.location');
    // Root's PostgreSQL runs as a lesser user, who needs another place; we do not.
    expect(fs.existsSync(pointer)).toBe(isRoot);
    const place = isRoot ? fs.readFileSync(pointer, 'utf8').trim() : dataDir;
    if (isRoot) finallyDo(() => fs.rmSync(place, { recursive: true }));
    expect(logs.some((line) => line.includes(`the database lies in ${place}`))).toBe(isRoot);
    expect(fs.existsSync(path.join(place, 'postgres', 'PG_VERSION'))).toBe(true);
    await (await connect(first)).query('create table kept as select 1 as n');
    await first.stop();

    const again = await start(dataDir);
    const kept = await (await connect(again)).query('select n from kept');
    expect(kept.rows).toEqual([{ n: 1 }]);
    await again.stop();
  });

  it('finds a shorter place for the socket when the path is too long for one', async () => {
    const postgres = await start(path.join(makeFolder(), 'd'.repeat(120), 'data'));
    expect(postgres.host).toMatch(/^\/tmp\/lingxi-[0-9a-f]{20}$/);
    finallyDo(() => fs.rmSync(postgres.host, { recursive: true, force: true }));
    expect((await (await connect(postgres)).query('select 1 as n')).rows).toEqual([{ n: 1 }]);
  });

  it('says in one line what to do about a database of another major version', async () => {
    const dataDir = path.join(makeFolder(), 'data');
    const postgres = await start(dataDir);
    await postgres.stop();
    fs.writeFileSync(path.join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await expect(start(dataDir)).rejects.toThrow(
      /^The database in \S+ was made by PostgreSQL 17, and this Lingxi brings PostgreSQL \d+: .+$/,
    );
  });

  it('says in one line that a data folder cannot be used', async () => {
    const file = path.join(makeFolder(), 'file');
    fs.writeFileSync(file, '');
    await expect(start(path.join(file, 'data'))).rejects.toThrow(/^The data folder .* DATA_DIR\.$/);
  });

  it('does not take a folder with something else in it for a database', async () => {
    const dataDir = path.join(makeFolder(), 'data');
    fs.mkdirSync(path.join(dataDir, 'postgres'), { recursive: true });
    fs.writeFileSync(path.join(dataDir, 'postgres', 'notes.txt'), 'mine');
    await expect(start(dataDir)).rejects.toThrow();
    expect(fs.readdirSync(path.join(dataDir, 'postgres'))).toEqual(['notes.txt']);
  });
});
