import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  connect,
  makeDataDir,
  makeFolder,
  processesNaming,
  startOwner,
  until,
} from './fixtures/index.ts';
import { exists } from './liveness.ts';

const cluster = (dataDir: string) => path.join(dataDir, 'postgres');
const allGone = (dataDir: string) =>
  until('server and guard are gone', () => processesNaming(cluster(dataDir)).length === 0);

describe('the owners of one data folder', { timeout: 180_000 }, () => {
  it('leave no orphan when the only one is killed', async () => {
    const dataDir = await makeDataDir();
    const owner = await startOwner(dataDir);
    expect(exists(owner.server)).toBe(true);
    await owner.kill();
    await allGone(dataDir);
    expect(fs.existsSync(path.join(cluster(dataDir), 'postmaster.pid'))).toBe(false);
  });

  it('share one server, which outlives the one that started it and stops with the last', async () => {
    const dataDir = await makeDataDir();
    const first = await startOwner(dataDir);
    const second = await startOwner(dataDir);
    expect(second).toMatchObject({ adopted: true, server: first.server });
    const client = await connect(second);
    const backend = async () => (await client.query('select pg_backend_pid() as pid')).rows;
    const before = await backend();

    await first.kill();
    // Longer than the guard needs to stop a server that has lost its last owner.
    const end = Date.now() + 1500;
    while (Date.now() < end) expect(await backend()).toEqual(before);
    await client.end();

    await second.stop();
    expect(processesNaming(cluster(dataDir))).toEqual([]);
  });

  it('can leave in any order, at once and in good order', async () => {
    const dataDir = await makeDataDir();
    const [first, second] = await Promise.all([startOwner(dataDir), startOwner(dataDir)]);
    await first.stop();
    const third = await startOwner(dataDir);
    expect(third).toMatchObject({ adopted: true, server: second.server });
    await second.stop();
    expect((await (await connect(third)).query('select 1 as n')).rows).toEqual([{ n: 1 }]);
    await third.kill();
    await allGone(dataDir);
  });

  it('may arrive while the guard is already stopping the server for the one before', async () => {
    const dataDir = await makeDataDir();
    let owner = await startOwner(dataDir);
    await (await connect(owner)).query('create table arrivals (n int)');
    for (let n = 1; n <= 6; n++) {
      // The newcomer takes about as long to come up as the guard to notice: both orders happen.
      const coming = startOwner(dataDir);
      await owner.kill();
      owner = await coming;
      const client = await connect(owner);
      await client.query('insert into arrivals values ($1)', [n]);
      const { rows } = await client.query('select count(*)::int as n from arrivals');
      expect(rows).toEqual([{ n }]);
      await client.end();
    }
    await owner.stop();
  });

  it('wait for a server that is being stopped when they come a moment too late', async () => {
    const dataDir = await makeDataDir();
    const first = await startOwner(dataDir);
    // A stopped server cannot obey the guard, so the guard stays in the middle of its work.
    process.kill(first.server, 'SIGSTOP');
    await first.kill();
    const coming = startOwner(dataDir);
    await until(
      'the newcomer waits',
      () => fs.readdirSync(path.join(dataDir, 'run', 'owners')).length === 0,
    );
    process.kill(first.server, 'SIGCONT');
    const second = await coming;
    expect(second.adopted).toBe(false);
    expect(second.server).not.toBe(first.server);
    expect((await (await connect(second)).query('select 1 as n')).rows).toEqual([{ n: 1 }]);
    await second.stop();
  });

  it('race for an empty folder without harm', async () => {
    const dataDir = path.join(makeFolder(), 'data');
    const owners = await Promise.all([1, 2, 3].map(() => startOwner(dataDir)));
    expect(new Set(owners.map((owner) => owner.server)).size).toBe(1);
    expect(owners.filter((owner) => !owner.adopted)).toHaveLength(1);
    for (const owner of owners) await owner.stop();
    expect(processesNaming(cluster(dataDir))).toEqual([]);
  });

  it('get a new guard for a server whose guard was killed', async () => {
    const dataDir = await makeDataDir();
    const first = await startOwner(dataDir);
    const [guard = 0] = processesNaming('lingxi-postgres-guard').filter((pid) =>
      processesNaming(cluster(dataDir)).includes(pid),
    );
    process.kill(guard, 'SIGKILL');
    await until('the guard is gone', () => !processesNaming(cluster(dataDir)).includes(guard));
    const second = await startOwner(dataDir);
    expect(second).toMatchObject({ adopted: true, server: first.server });
    await first.kill();
    await second.kill();
    await allGone(dataDir);
  });
});
