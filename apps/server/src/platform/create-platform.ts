import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from './config/index.ts';
import { type DatabaseOptions, openDatabase } from './db/index.ts';
import { createDiskStore } from './files/store.ts';
import type { Clock, Platform } from './index.ts';
import { createJobs, type Job } from './jobs/index.ts';
import type { Log } from './log/index.ts';
import { type Broadcast, createOutbox, type Reaction } from './outbox/index.ts';
import { createOutgoingHttp } from './outgoing/index.ts';
import { createSecrets, readMasterKey } from './secrets/index.ts';
import { createSockets } from './sockets/index.ts';

export interface PlatformOptions {
  config: Config;
  database: DatabaseOptions;
  log: Log;
  clock?: Clock;
  reactions: readonly Reaction[];
  broadcasts: readonly Broadcast[];
  jobs: readonly Job[];
}

/** Puts the parts together; nothing runs before each part's `start`. */
export function createPlatform(o: PlatformOptions): Platform {
  const { config } = o;
  // The parts need the whole only once they run.
  const self = (): Platform => platform;
  const platform: Platform = {
    config,
    nodeId: randomUUID(),
    clock: o.clock ?? { now: () => new Date() },
    log: o.log,
    database: openDatabase(o.database, config.databaseConnections),
    outbox: createOutbox({ platform: self, listeners: o.reactions, broadcasts: o.broadcasts }),
    jobs: createJobs(self, o.jobs),
    files: createDiskStore(join(config.dataDir, 'files')),
    secrets: createSecrets(readMasterKey(config.dataDir, config.masterKey)),
    http: createOutgoingHttp(config.outgoingAllow),
    sockets: createSockets(self),
    publicUrl: () => config.publicUrl ?? `http://${config.host}:${config.port}`,
  };
  return platform;
}
