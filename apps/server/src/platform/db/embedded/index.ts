import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDataDir } from '../../data-dir.ts';
import { type Account, chooseAccount } from './account.ts';
import { type Binaries, installedBinaries, runnableBinaries } from './binaries.ts';
import { assertMajor, createCluster, serverArguments, writeAccess } from './cluster.ts';
import { cacheFolders, furnish, knownHome, newHome, type Place } from './folders.ts';
import { type Guard, hasReader, joinGuard } from './guard.ts';
import { isServerOf, liveServer } from './liveness.ts';
import { lockFolder } from './lock.ts';
import { ensureServer, ROLE, type Server } from './server.ts';

export interface EmbeddedOptions {
  /** Folder for everything; the cluster is `<dataDir>/postgres` where its user can reach that. */
  dataDir: string;
  log: (line: string) => void;
  /** PostgreSQL settings beside or instead of the built-in ones; they count when we start it. */
  settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  /** Folder of the Unix socket, as `pg` takes it. */
  host: string;
  port: number;
  user: 'lingxi';
  database: 'lingxi';
  /** True when another process had started the server already. */
  adopted: boolean;
  /** The server's process id; changes when it had to be started again. */
  pid(): number;
  /** Gives it up; when nobody else uses it, waits until PostgreSQL has stopped. */
  stop(): Promise<void>;
}

/** Recovery after a crash replays up to `max_wal_size`; slow disks need their time. */
const START_LIMIT_MS = 300_000;
const STOP_LIMIT_MS = 90_000;
const WATCH_EVERY_MS = 250;

/**
 * Starts or joins the PostgreSQL of a data folder. It stops when the last process using it ends,
 * however that ends, and is started again when it is killed while in use.
 */
export async function startEmbeddedPostgres(o: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const installed = installedBinaries();
  const dataDir = openDataDir(o.dataDir);
  const release = await lockFolder(dataDir, o.log);
  try {
    const prepared = await prepare(dataDir, installed, o);
    const owner = await own(prepared, o.log);
    return watch(dataDir, prepared, owner, o.log);
  } finally {
    release();
  }
}

interface Prepared {
  place: Place;
  account: Account;
  command: string[];
}

interface Ownership {
  guard: Guard;
  server: Server;
}

async function prepare(
  dataDir: string,
  installed: Binaries,
  o: EmbeddedOptions,
): Promise<Prepared> {
  const known = knownHome(dataDir);
  const account = chooseAccount(known ? fs.statSync(path.join(known, 'postgres')).uid : undefined);
  if (known) assertMajor(path.join(known, 'postgres'), installed.major);
  const caches = cacheFolders(dataDir);
  const binaries = await runnableBinaries(installed, account, { caches, log: o.log });
  const home = known ?? (await newHome(dataDir, account, o.log));
  const place = furnish(home, account);
  if (!known) {
    o.log('Creating the database …');
    await createCluster(place, binaries, account);
  }
  const access = writeAccess(place, account);
  const program = path.join(binaries.native, 'bin', 'postgres');
  return { place, account, command: [program, ...serverArguments(place, access, o.settings)] };
}

/** Call under the lock. */
async function own(prepared: Prepared, log: (line: string) => void): Promise<Ownership> {
  const { place, account, command } = prepared;
  const deadline = Date.now() + START_LIMIT_MS;
  const guard = await joinGuard(place, account, command, deadline);
  try {
    return { guard, server: await ensureServer(place, guard, log, deadline) };
  } catch (error) {
    guard.close();
    throw error;
  }
}

function watch(
  dataDir: string,
  prepared: Prepared,
  first: Ownership,
  log: (line: string) => void,
): EmbeddedPostgres {
  const { place } = prepared;
  let { guard, server } = first;
  let stopped = false;
  let revival: Promise<void> | undefined;

  // A poll, because the server is the guard's child, not ours. Reading one line of /proc.
  const timer = setInterval(() => {
    if (revival || isServerOf(place.cluster, server.pid)) return;
    log('PostgreSQL ended unexpectedly; starting it again …');
    revival = revive()
      .catch(async (error: Error) => {
        log(`PostgreSQL could not be started again: ${error.message}`);
        await wait(5000, undefined, { ref: false });
      })
      .finally(() => {
        revival = undefined;
      });
  }, WATCH_EVERY_MS);
  timer.unref();

  async function revive(): Promise<void> {
    const release = await lockFolder(dataDir, log);
    try {
      if (stopped) return;
      if (guard.alive()) {
        server = await ensureServer(place, guard, log, Date.now() + START_LIMIT_MS);
      } else {
        guard.close();
        ({ guard, server } = await own(prepared, log));
      }
    } finally {
      release();
    }
  }

  async function stop(): Promise<void> {
    if (stopped) return;
    stopped = true;
    clearInterval(timer);
    await revival;
    guard.close();
    const deadline = Date.now() + STOP_LIMIT_MS;
    while (!guard.others() && (hasReader(place) || liveServer(place.cluster))) {
      if (Date.now() > deadline)
        throw new Error(`PostgreSQL has not stopped in time: see ${place.log}`);
      await wait(10);
    }
  }

  return {
    host: server.socketDir,
    port: server.port,
    user: ROLE,
    database: ROLE,
    adopted: server.adopted,
    pid: () => server.pid,
    stop,
  };
}
