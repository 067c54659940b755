import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Account } from './account.ts';
import { cleanEnv } from './binaries.ts';
import type { Place } from './folders.ts';
import { exists } from './liveness.ts';

/**
 * A small shell stands between Node and PostgreSQL. Every owner (a Node process that uses this
 * cluster) holds the writing end of one FIFO open; the kernel closes it however the owner ends,
 * and when the last one is gone the guard's read ends and it stops the server.
 *
 * Two things make that safe to join at any moment:
 * - An owner counts only once the guard has answered it. A guard that has already seen the last
 *   owner leave answers no more, so a newcomer waits for it to finish instead of losing its
 *   database a moment later. The guard keeps the FIFO open until the server is gone.
 * - The guard starts the server itself, so that an owner killed in between leaves no server that
 *   nobody knows.
 */
const GUARD = `
fifo=$1 answers=$2 cluster=$3
shift 3
trap '' HUP INT TERM
[ -p "$fifo" ] || mkfifo -m 600 "$fifo"
server=
running() {
  [ -n "$server" ] || return 1
  if [ -d /proc/self ]
  then args=$(tr '\\0' ' ' 2>/dev/null <"/proc/$server/cmdline")
  else args=$(ps -o args= -p "$server" 2>/dev/null)
  fi
  case $args in *"$cluster"*) return 0 ;; esac
  return 1
}
exec 3<"$fifo"
while IFS= read -r line <&3
do
  case $line in
    owner:*) : >"$answers/\${line#owner:}" ;;
    adopt:*) server=\${line#adopt:} ;;
    start:*)
      if ! running
      then
        # Collects a dead server: as a zombie its id would still be taken.
        [ -z "$server" ] || wait "$server" 2>/dev/null
        "$@" 3<&- </dev/null &
        server=$!
      fi
      echo "$server" >"$answers/\${line#start:}"
      ;;
  esac
done
turn=0
while running
do
  # INT asks for a fast shutdown; asked again because a server just forked does not listen yet.
  [ $((turn % 10)) -ne 0 ] || kill -INT "$server" 2>/dev/null
  [ "$turn" -lt 600 ] || kill -QUIT "$server" 2>/dev/null
  turn=$((turn + 1))
  sleep 0.1
done
`;

export interface Guard {
  /** Asks the guard to start the server; its process id. */
  start(): Promise<number>;
  /** Tells a new guard of a server that lost its old one. */
  adopt(pid: number): void;
  /** Is the guard still there? */
  alive(): boolean;
  /** Gives up ownership: the last one to do so stops the server. */
  close(): void;
  /** Does another live owner remain? */
  others(): boolean;
}

/** Becomes an owner: of the guard that is there, or of a new one. Call under the folder's lock. */
export async function joinGuard(
  place: Place,
  account: Account,
  command: string[],
  deadline: number,
): Promise<Guard> {
  const answers = path.join(place.run, 'owners');
  for (const name of fs.readdirSync(answers)) if (!exists(ownerPid(name))) forget(answers, name);
  for (let failed = 0; ; ) {
    const fd = openFifo(place) ?? (await newGuard(place, account, command, deadline));
    if (fd === undefined) {
      if (++failed === 3) throw new Error(`The guard of PostgreSQL ends at once: see ${place.log}`);
      continue;
    }
    const token = `${process.pid}-${randomUUID()}`;
    send(fd, `owner:${token}`);
    if (await answered(place, path.join(answers, token), deadline)) return guard(place, fd, token);
    fs.closeSync(fd);
  }
}

function guard(place: Place, fd: number, token: string): Guard {
  const answers = path.join(place.run, 'owners');
  return {
    start: async () => {
      const name = `${process.pid}-${randomUUID()}`;
      send(fd, `start:${name}`);
      const file = path.join(answers, name);
      let pid = Number.NaN;
      for (let turn = 0; Number.isNaN(pid); turn++) {
        if (!hasReader(place) || turn > 3000) throw new Error('The guard of PostgreSQL is gone.');
        await wait(5);
        pid = Number.parseInt(readLine(file), 10);
      }
      forget(answers, name);
      return pid;
    },
    adopt: (pid) => send(fd, `adopt:${pid}`),
    alive: () => hasReader(place),
    close: () => {
      fs.closeSync(fd);
      forget(answers, token);
    },
    others: () => fs.readdirSync(answers).some((name) => name !== token && exists(ownerPid(name))),
  };
}

/** Writing end of the FIFO, or nothing when no guard reads it. Never follows a link, never a file. */
function openFifo(place: Place): number | undefined {
  const { O_WRONLY, O_NONBLOCK, O_NOFOLLOW } = fs.constants;
  try {
    const fd = fs.openSync(fifo(place), O_WRONLY | O_NONBLOCK | O_NOFOLLOW);
    if (fs.fstatSync(fd).isFIFO()) return fd;
    fs.closeSync(fd);
    throw new Error(`${fifo(place)} is in the way: remove it.`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENXIO' || code === 'ENOENT') return undefined;
    throw error;
  }
}

export function hasReader(place: Place): boolean {
  const fd = openFifo(place);
  if (fd !== undefined) fs.closeSync(fd);
  return fd !== undefined;
}

async function newGuard(place: Place, account: Account, command: string[], deadline: number) {
  const log = fs.openSync(place.log, 'a');
  const args = [fifo(place), path.join(place.run, 'owners'), place.cluster, ...command];
  // Detached: Ctrl-C in the terminal goes to Node, which then stops the server in good order.
  const child = spawn('/bin/sh', ['-c', GUARD, 'lingxi-postgres-guard', ...args], {
    ...account.become,
    stdio: ['ignore', log, log],
    detached: true,
    cwd: '/',
    env: cleanEnv,
  });
  fs.closeSync(log);
  let failure: Error | undefined;
  let ended = false;
  child.once('error', (error) => {
    failure = error;
  });
  child.once('exit', () => {
    ended = true;
  });
  child.unref();
  while (!failure && !ended && Date.now() < deadline) {
    const fd = openFifo(place);
    if (fd !== undefined) return fd;
    await wait(5);
  }
  if (failure) throw new Error(`The guard of PostgreSQL could not start: ${failure.message}`);
  return undefined;
}

/** False when the guard ends without having answered: it was stopping the server already. */
async function answered(place: Place, file: string, deadline: number): Promise<boolean> {
  while (!fs.existsSync(file)) {
    if (!hasReader(place)) return false;
    if (Date.now() > deadline)
      throw new Error(
        `PostgreSQL of ${place.home} has been stopping for too long: see ${place.log}`,
      );
    await wait(5);
  }
  return true;
}

function send(fd: number, line: string): void {
  fs.writeSync(fd, `${line}\n`);
}

function fifo(place: Place): string {
  return path.join(place.run, 'guard.fifo');
}

function ownerPid(name: string): number {
  return Number.parseInt(name, 10);
}

function forget(answers: string, name: string): void {
  fs.rmSync(path.join(answers, name), { force: true });
}

function readLine(file: string): string {
  try {
    const text = fs.readFileSync(file, 'utf8');
    return text.endsWith('\n') ? text : '';
  } catch {
    return '';
  }
}
