import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshAccount, stopApps, testDatabase } from '../../../test/database.ts';
import { readConfig } from '../config/index.ts';
import type { Context } from '../context/index.ts';
import { transaction } from '../context/transaction.ts';
import { createPlatform } from '../create-platform.ts';
import type { Platform } from '../index.ts';
import { createLog } from '../log/index.ts';

const platforms: Platform[] = [];
let account: Context;
beforeEach(async () => {
  account = (await freshAccount()).ctx;
});
afterEach(async () => {
  for (const p of platforms.splice(0)) {
    await p.outbox.stop();
    await p.database.close();
  }
});
afterAll(stopApps);

async function node(seen: string[]): Promise<Platform> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lingxi-node-'));
  const config = { ...readConfig({ DATA_DIR: dataDir }), logLevel: 'silent' as const };
  const platform = createPlatform({
    config,
    database: await testDatabase(),
    log: createLog(config),
    reactions: [],
    broadcasts: [
      {
        name: 'test.all',
        on: 'all',
        run: (_, s) => {
          if (s.accountId === account.accountId) seen.push(s.event.id);
        },
      },
    ],
    jobs: [],
  });
  platforms.push(platform);
  await platform.outbox.start();
  return platform;
}

const publish = (platform: Platform) =>
  transaction({ ...account, platform, db: platform.database.db }, async (tx) =>
    tx.publish('account.updated', {}),
  );

const until = async (holds: () => boolean) => {
  const end = Date.now() + 15_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('did not come about within 15 s');
    await new Promise((r) => setImmediate(r));
  }
};

describe('the feed', () => {
  it('tells every node, the committing one at once', async () => {
    const [here, there]: [string[], string[]] = [[], []];
    const one = await node(here);
    await node(there);
    await publish(one);
    expect(here).toHaveLength(1);
    await until(() => there.length === 1);
    expect(there).toEqual(here);
  });

  it('tells what an open transaction hides from the cursor, and moves the cursor only after it', async () => {
    const seen: string[] = [];
    const other: string[] = [];
    const one = await node(seen);
    const two = await node(other);
    // A transaction that has a number and does not end: its events would lie below later ones.
    const slow = new pg.Client({ ...(await testDatabase()) });
    await slow.connect();
    await slow.query('begin');
    await slow.query('select pg_current_xact_id()');
    const before = two.outbox.feed.cursor();
    await publish(one);
    await until(() => other.length === 1);
    const position = (cursor: string) => {
      const parsed = two.outbox.feed.parse(cursor);
      if (parsed === 'stale') throw new Error('stale');
      return parsed.position;
    };
    const hidden = position(two.outbox.feed.cursor());
    const moved = new Promise<string>((resolve) => {
      const stop = two.outbox.feed.onCursor((cursor) => {
        stop();
        resolve(cursor);
      });
    });
    await slow.query(
      `insert into events (account_id, id, type, actor, data) values ($1, gen_random_uuid(), 'account.updated', '{}', '{}')`,
      [account.accountId],
    );
    await slow.query('commit');
    await slow.end();
    await until(() => other.length === 2);
    expect(position(await moved)).toBeGreaterThan(hidden);
    expect(hidden).toBeGreaterThanOrEqual(position(before));
    expect(new Set(other).size).toBe(2);
  });
});
