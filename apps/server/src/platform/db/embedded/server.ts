import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Place } from './folders.ts';
import type { Guard } from './guard.ts';
import { disownForeignPid, hasEnded, liveServer, type PidFile } from './liveness.ts';

export const ROLE = 'lingxi' as const;

export interface Server extends PidFile {
  adopted: boolean;
}

/** Makes sure a server of this cluster runs and answers. Call as an owner, under the lock. */
export async function ensureServer(
  place: Place,
  guard: Guard,
  log: (line: string) => void,
  deadline: number,
): Promise<Server> {
  for (let turn = 0; ; turn++) {
    const found = liveServer(place.cluster);
    if (found) guard.adopt(found.pid);
    else if (disownForeignPid(place.cluster, place.socketDir))
      log(
        'postmaster.pid named a process that is not this database; the database was not running.',
      );
    const before = fs.statSync(place.log).size;
    const pid = found?.pid ?? (await guard.start());
    if (await answers(place, pid, log, deadline)) {
      const server = liveServer(place.cluster);
      if (server) return { ...server, adopted: found !== undefined };
    }
    // A killed server's last backends hold its memory for a moment, and one that was just being
    // shut down by hand is worth one more start; anything else would fail again.
    const said = linesSince(place.log, before);
    const passing = found !== undefined || said.includes('shared memory block');
    if (!passing || turn === 50 || Date.now() > deadline)
      throw new Error(`PostgreSQL did not start (${reason(said)}): see ${place.log}`);
    await wait(200);
  }
}

/** Waits until the server answers; false when its process ends first. */
async function answers(
  place: Place,
  pid: number,
  log: (line: string) => void,
  deadline: number,
): Promise<boolean> {
  let told = Date.now();
  while (!hasEnded(pid)) {
    const refusal = await probe(place);
    if (refusal === undefined) return true;
    if (refusal === '28000' || refusal === '3D000') await provision(place);
    if (Date.now() > deadline) return false;
    if (Date.now() - told > 3000) {
      told = Date.now();
      log('PostgreSQL is recovering from its log …');
    }
    await wait(10);
  }
  return false;
}

/** Undefined when the role can use its database, else the error's code. */
async function probe(place: Place): Promise<string | undefined> {
  try {
    await query(place, ROLE, 'select 1');
    return undefined;
  } catch (error) {
    const code = (error as { code?: string }).code ?? 'unknown';
    // Every connection is taken by other owners: it runs.
    return code === '53300' ? undefined : code;
  }
}

/** The application's role owns its database and may make more (tests do), but is no superuser. */
async function provision(place: Place): Promise<void> {
  const existing = "select count(*)::int as n from pg_roles where rolname = 'lingxi'";
  const [row] = await query(place, 'postgres', existing);
  if (row?.n === 0) await query(place, 'postgres', `create role ${ROLE} login createdb`);
  const databases = "select count(*)::int as n from pg_database where datname = 'lingxi'";
  const [found] = await query(place, 'postgres', databases);
  if (found?.n === 0) await query(place, 'postgres', `create database ${ROLE} owner ${ROLE}`);
}

async function query(place: Place, user: string, sql: string): Promise<{ n?: number }[]> {
  const client = new pg.Client({
    host: place.socketDir,
    port: 5432,
    user,
    database: user,
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function linesSince(file: string, offset: number): string {
  return fs.readFileSync(file).subarray(offset).toString();
}

function reason(said: string): string {
  const line = said.split('\n').findLast((text) => /FATAL|PANIC|ERROR/.test(text));
  return line?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '') ?? 'it ended at once';
}
