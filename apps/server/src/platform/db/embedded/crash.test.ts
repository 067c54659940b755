import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { chooseAccount } from './account.ts';
import { connect, finallyDo, makeDataDir, startOwner, until } from './fixtures/index.ts';
import { startEmbeddedPostgres } from './index.ts';
import { exists, liveServer } from './liveness.ts';

/** Inserts 1, 2, 3 … until the connection breaks; the numbers that were acknowledged. */
async function writeUntilBroken(client: pg.Client, acknowledged: number[]): Promise<void> {
  try {
    for (let n = 1; ; n++) {
      await client.query('insert into written values ($1)', [n]);
      acknowledged.push(n);
    }
  } catch {
    // The kill this test is about.
  }
}

async function numbersIn(at: { host: string; port: number }): Promise<number[]> {
  const { rows } = await (await connect(at)).query('select n from written order by n');
  return rows.map((row) => row.n);
}

describe('after a crash', { timeout: 180_000 }, () => {
  it('the next start has every acknowledged row, though all were killed while writing', async () => {
    const dataDir = await makeDataDir();
    for (let round = 1; round <= 3; round++) {
      const owner = await startOwner(dataDir, {});
      const client = await connect(owner);
      await client.query('create table if not exists written (n int); truncate written');
      const acknowledged: number[] = [];
      const writing = writeUntilBroken(client, acknowledged);
      await until('rows are written', () => acknowledged.length >= 60 * round);
      process.kill(owner.server, 'SIGKILL');
      await owner.kill();
      await writing;

      const next = await startOwner(dataDir, {});
      expect(next.adopted).toBe(false);
      const found = await numbersIn(next);
      expect(found.slice(0, acknowledged.length)).toEqual(acknowledged);
      await next.stop();
    }
  });

  it('a server killed while in use is started again for those who use it', async () => {
    const logs: string[] = [];
    const postgres = await startEmbeddedPostgres({
      dataDir: await makeDataDir(),
      log: (line) => logs.push(line),
    });
    finallyDo(() => postgres.stop());
    const client = await connect(postgres);
    await client.query('create table written (n int)');
    const acknowledged: number[] = [];
    const writing = writeUntilBroken(client, acknowledged);
    await until('rows are written', () => acknowledged.length >= 200);
    const killed = postgres.pid();
    process.kill(killed, 'SIGKILL');
    await writing;

    await until('a new server runs', () => postgres.pid() !== killed);
    expect(logs).toContain('PostgreSQL ended unexpectedly; starting it again …');
    const found = await numbersIn(postgres);
    expect(found.slice(0, acknowledged.length)).toEqual(acknowledged);
    await postgres.stop();
    await until('the new server stopped as well', () => !exists(postgres.pid()));
  });

  it('two processes start a killed server once', async () => {
    const dataDir = await makeDataDir();
    const [first, second] = await Promise.all([startOwner(dataDir), startOwner(dataDir)]);
    process.kill(first.server, 'SIGKILL');
    const now = () => liveServer(path.join(dataDir, 'postgres'))?.pid;
    await until('a new server runs', () => now() && now() !== first.server);
    const started = now();
    await first.kill();
    await until('it answers', async () => connect(second).catch(() => false));
    expect(now()).toBe(started);
    await second.stop();
  });

  it('a left pid file that names a stranger of the same user is no obstacle', async () => {
    const dataDir = await makeDataDir();
    const owner = await startOwner(dataDir);
    process.kill(owner.server, 'SIGKILL');
    await owner.kill();
    const account = chooseAccount(undefined);
    const stranger = spawn('sleep', ['60'], { ...account.become, stdio: 'ignore' });
    finallyDo(() => void stranger.kill('SIGKILL'));
    await once(stranger, 'spawn');
    const pidFile = path.join(dataDir, 'postgres', 'postmaster.pid');
    const [, ...rest] = fs.readFileSync(pidFile, 'utf8').split('\n');
    fs.writeFileSync(pidFile, [stranger.pid, ...rest].join('\n'));

    const next = await startOwner(dataDir);
    expect(next.adopted).toBe(false);
    expect((await (await connect(next)).query('select 1 as n')).rows).toEqual([{ n: 1 }]);
    expect(stranger.exitCode).toBeNull();
    await next.stop();
    expect(exists(stranger.pid ?? 0)).toBe(true);
  });
});
