import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventPayloads, EventType, LingxiEvent, Role } from '@lingxi/contract';
import pg from 'pg';
import { inject } from 'vitest';
import { migrations } from '../migrations/index.ts';
import { type App, createApp } from '../src/app.ts';
import { createAccount } from '../src/modules/accounts/index.ts';
import { agentContext, createAgent } from '../src/modules/agents/index.ts';
import { systemContext } from '../src/modules/context.ts';
import { readConfig } from '../src/platform/config/index.ts';
import type { Context } from '../src/platform/context/index.ts';
import { transaction } from '../src/platform/context/transaction.ts';
import { type DatabaseOptions, openDatabase } from '../src/platform/db/index.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { newId } from '../src/platform/ids.ts';
import type { Platform } from '../src/platform/index.ts';
import { createLog } from '../src/platform/log/index.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';

/** One database for a worker's test files, migrated once; accounts keep the tests apart. */
export async function testDatabase(): Promise<DatabaseOptions> {
  const server = inject('postgres');
  const options = { ...server, database: `test_${process.env.VITEST_POOL_ID ?? '1'}` };
  const admin = new pg.Client(server);
  await admin.connect();
  // Two files of one worker never run at once, so this cannot race.
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [
    options.database,
  ]);
  if (rowCount === 0) await admin.query(`create database ${options.database}`);
  await admin.end();
  const handle = openDatabase(options, 2);
  await migrate(handle.db, migrations);
  await handle.close();
  return options;
}

const apps: App[] = [];
let shared: { app: App; clock: FakeClock } | undefined;

/** A whole program on the test database; stopped when the file's tests are done. */
export async function testApp(
  o: { clock?: FakeClock; dataDir?: string; isStarted?: boolean } = {},
): Promise<App> {
  const dataDir = o.dataDir ?? mkdtempSync(join(tmpdir(), 'lingxi-data-'));
  const config = {
    ...readConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error', RATE_LIMIT: 'off' }),
    isChecked: true,
    masterKey: Buffer.alloc(32, 7),
  };
  const app = await createApp({
    config,
    database: await testDatabase(),
    log: createLog(config),
    hasJobs: false,
    ...(o.clock ? { clock: o.clock } : {}),
  });
  apps.push(app);
  if (o.isStarted) await app.start();
  return app;
}

export async function stopApps(): Promise<void> {
  shared = undefined;
  for (const app of apps.splice(0)) await app.stop();
}

export interface Fresh {
  app: App;
  platform: Platform;
  accountId: string;
  /** The owner's. */
  ctx: Context;
  clock: FakeClock;
  /** A new agent of this role. */
  ctxOf(o: {
    role: Role;
    teamIds?: readonly string[];
    name?: string;
    capacity?: number;
  }): Promise<Context>;
  /** What has been published in this account so far, in order. */
  events(): Promise<LingxiEvent[]>;
  eventsOf<T extends EventType>(type: T): Promise<EventPayloads[T][]>;
}

/** A fresh account in this file's program; the program does not listen, react or run jobs. */
export async function freshAccount(): Promise<Fresh> {
  if (!shared) {
    const clock = fakeClock();
    shared = { app: await testApp({ clock }), clock };
  }
  return freshAccountIn(shared.app, shared.clock);
}

export async function freshAccountIn(app: App, clock: FakeClock): Promise<Fresh> {
  const { platform } = app;
  const accountId = await createAccount(platform, {
    name: '测试企业',
    locale: 'zh',
    timezone: 'Asia/Shanghai',
    isDemo: false,
  });
  const system = systemContext(platform, accountId);
  const ctxOf: Fresh['ctxOf'] = async ({ role, teamIds = [], name = role, capacity }) => {
    const id = await transaction(system, (tx) =>
      createAgent(tx, {
        email: `${newId()}@test.example`,
        name,
        role,
        locale: 'zh',
        teamIds,
        ...(capacity === undefined ? {} : { capacity }),
      }),
    );
    return agentContext(platform, accountId, id);
  };
  const events = async () => {
    const rows = await platform.database.db
      .selectFrom('events')
      .selectAll()
      .where('account_id', '=', accountId)
      .orderBy('xid')
      .orderBy('id')
      .execute();
    return rows.map((r) => ({
      id: r.id,
      type: r.type,
      occurredAt: r.occurred_at.toISOString(),
      actor: r.actor,
      data: r.data,
    })) as LingxiEvent[];
  };
  return {
    app,
    platform,
    accountId,
    clock,
    ctx: await ctxOf({ role: 'owner' }),
    ctxOf,
    events,
    eventsOf: async <T extends EventType>(type: T) =>
      (await events()).filter((e) => e.type === type).map((e) => e.data as EventPayloads[T]),
  };
}
