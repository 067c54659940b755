import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const hasProc = fs.existsSync('/proc/self/cmdline');

/** Does a process with this id exist (a zombie does)? */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The arguments of a running process; empty for a zombie or none. macOS has no /proc. */
function commandLine(pid: number): string[] {
  try {
    if (hasProc) return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return ps('args=', pid).split(' ');
  } catch {
    return [];
  }
}

/** Is this process dead, though its parent may not have collected it yet? */
export function hasEnded(pid: number): boolean {
  if (!exists(pid)) return true;
  try {
    if (!hasProc) return ps('stat=', pid).startsWith('Z');
    // "pid (name) state …", and the name may hold brackets.
    return /^.*\) [ZX]/s.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

/**
 * Is this process the server of this cluster? A process id alone proves nothing: after a power
 * cut or in a restarted container the number in postmaster.pid belongs to someone else.
 */
export function isServerOf(cluster: string, pid: number): boolean {
  const [program = '', ...args] = commandLine(pid);
  return path.basename(program) === 'postgres' && args.join(' ').includes(`-D ${cluster}`);
}

function ps(column: string, pid: number): string {
  return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
}

export interface PidFile {
  pid: number;
  port: number;
  socketDir: string;
}

/** postmaster.pid: process id, data folder, start time, port, socket folder, … one a line. */
function readPidFile(cluster: string): PidFile | undefined {
  try {
    const lines = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number.parseInt(lines[0] ?? '', 10);
    if (!pid) return undefined;
    return { pid, port: Number(lines[3] ?? 0), socketDir: lines[4] ?? '' };
  } catch {
    return undefined;
  }
}

/** The live server of this cluster, if there is one. */
export function liveServer(cluster: string): PidFile | undefined {
  const file = readPidFile(cluster);
  return file && isServerOf(cluster, file.pid) ? file : undefined;
}

/** Above every kernel's highest process id, so that nothing can carry it. */
const NOBODY = 999_999_999;

/**
 * PostgreSQL will not start while the process named in postmaster.pid exists, even if that is a
 * stranger or a zombie. Only the number is replaced: the rest of the file names the shared memory by which
 * PostgreSQL notices backends that outlived a killed server, and must stay.
 * Call only when no server runs. True when it was a living stranger.
 */
export function disownForeignPid(cluster: string, socketDir: string): boolean {
  // The socket's own lock file has the same flaw and guards nothing in a folder of this cluster.
  for (const name of ['.s.PGSQL.5432.lock', '.s.PGSQL.5432'])
    fs.rmSync(path.join(socketDir, name), { force: true });
  const file = readPidFile(cluster);
  if (!file || !exists(file.pid) || isServerOf(cluster, file.pid)) return false;
  const isStranger = !hasEnded(file.pid);
  const place = path.join(cluster, 'postmaster.pid');
  const rest = fs.readFileSync(place, 'utf8').split('\n').slice(1);
  fs.writeFileSync(place, [NOBODY, ...rest].join('\n'));
  return isStranger;
}
