import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { promisify } from 'node:util';

/** The operating-system user PostgreSQL runs as, and how to become that user. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
  /** Spawn options: empty unless we are root and have to drop. */
  become: { uid?: number; gid?: number };
}

/** Root looks for these in order; any of them may own a cluster, but a dedicated one is best. */
const PREFERRED = ['postgres', 'lingxi', '_postgres', 'nobody', 'daemon'];

/**
 * PostgreSQL refuses to run as root, and both initdb and peer authentication look the user up in
 * the password file, so a bare number is not enough.
 */
export function chooseAccount(clusterOwner: number | undefined): Account {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0) {
    if (clusterOwner !== undefined && clusterOwner !== uid)
      throw new Error(
        `The database of this data folder belongs to user ${nameOf(clusterOwner)}: start Lingxi as that user or as root, or choose another DATA_DIR.`,
      );
    return { name: ownName(uid), uid, gid: process.getgid?.() ?? uid, become: {} };
  }
  const users = passwd();
  const found =
    clusterOwner === undefined
      ? PREFERRED.map((name) => users.find((user) => user.name === name)).find(Boolean)
      : users.find((user) => user.uid === clusterOwner);
  if (!found || found.uid === 0)
    throw new Error(
      clusterOwner === undefined
        ? 'PostgreSQL cannot run as root and no user to run it as was found: add one (useradd --system postgres), or set DATABASE_URL.'
        : `The database of this data folder belongs to user id ${clusterOwner}, which has no entry in /etc/passwd: add that user, or set DATABASE_URL.`,
    );
  return { ...found, become: { uid: found.uid, gid: found.gid } };
}

/** Runs a short shell test as the account; asking the kernel beats reasoning about modes and ACLs. */
export async function can(account: Account, test: string, path: string): Promise<boolean> {
  const run = promisify(execFile);
  try {
    await run('/bin/sh', ['-c', test, 'sh', path], {
      ...account.become,
      cwd: '/',
      timeout: 10_000,
    });
    return true;
  } catch {
    return false;
  }
}

function passwd(): { name: string; uid: number; gid: number }[] {
  return fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((field) => field.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }));
}

function nameOf(uid: number): string {
  return passwd().find((user) => user.uid === uid)?.name ?? String(uid);
}

function ownName(uid: number): string {
  try {
    return os.userInfo().username;
  } catch {
    throw new Error(
      `User id ${uid} has no entry in /etc/passwd, which PostgreSQL needs: add one, or set DATABASE_URL.`,
    );
  }
}
