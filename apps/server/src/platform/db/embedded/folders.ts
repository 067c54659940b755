import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type Account, can } from './account.ts';

/** Where one database lives. */
export interface Place {
  /** Holds everything below; ours, and reachable by the account. */
  home: string;
  cluster: string;
  /** 0700, the account's: socket, guard's FIFO and list of owners. */
  run: string;
  log: string;
  socketDir: string;
}

/** sun_path holds 104 bytes on macOS and 108 on Linux, with its closing zero. */
const SOCKET_PATH_LIMIT = 103;
const SOCKET_FILE = '/.s.PGSQL.5432';
const POINTER = 'postgres.location';
/** For root, when the account cannot reach the data folder or the checkout. */
const SYSTEM_FOLDERS = ['/var/lib/lingxi', '/opt/lingxi', '/srv/lingxi'];

/** The database's folder if one was made before: inside the data folder, or where it points to. */
export function knownHome(dataDir: string): string | undefined {
  if (holdsSomething(path.join(dataDir, 'postgres'))) return dataDir;
  const pointer = path.join(dataDir, POINTER);
  if (!fs.existsSync(pointer)) return undefined;
  const home = fs.readFileSync(pointer, 'utf8').trim();
  if (!holdsSomething(path.join(home, 'postgres')))
    throw new Error(
      `${pointer} says the database lies in ${home}, but it is not there: put it back.`,
    );
  claim(home, dataDir);
  return home;
}

/** Also true where we may not look: then the folder's owner decides who may start. */
function holdsSomething(folder: string): boolean {
  try {
    return fs.readdirSync(folder).length > 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES';
  }
}

/** A copied data folder must not quietly share the database of its original; a moved one may. */
function claim(home: string, dataDir: string): void {
  const owner = path.join(home, 'owner');
  const before = fs.readFileSync(owner, 'utf8').trim();
  if (before === dataDir) return;
  if (fs.existsSync(path.join(before, POINTER)))
    throw new Error(
      `The database in ${home} belongs to the data folder ${before}, of which ${dataDir} is a copy: remove ${path.join(dataDir, POINTER)} to begin an empty one, or restore a backup.`,
    );
  fs.writeFileSync(owner, `${dataDir}\n`);
}

/** A home for a new database: the data folder, or (as root) a system folder the account can reach. */
export async function newHome(
  dataDir: string,
  account: Account,
  log: (line: string) => void,
): Promise<string> {
  if (await can(account, 'cd "$1"', dataDir)) return dataDir;
  const system = ownFolder(SYSTEM_FOLDERS);
  for (const earlier of homesOf(dataDir, system))
    log(`An earlier database of this data folder still lies in ${earlier}; remove it if unneeded.`);
  const home = fs.mkdtempSync(path.join(system, 'db-'));
  fs.chmodSync(home, 0o755);
  fs.writeFileSync(path.join(home, 'owner'), `${dataDir}\n`);
  fs.writeFileSync(path.join(dataDir, POINTER), `${home}\n`);
  log(
    `PostgreSQL runs as user ${account.name}, who cannot reach ${dataDir}; the database lies in ${home}.`,
  );
  return home;
}

/** What a data folder that was removed and begun anew has left behind. */
function homesOf(dataDir: string, system: string): string[] {
  return fs
    .readdirSync(system)
    .map((name) => path.join(system, name))
    .filter((home) => {
      const owner = path.join(home, 'owner');
      return fs.existsSync(owner) && fs.readFileSync(owner, 'utf8').trim() === dataDir;
    });
}

/** Fills in the folders of a home and makes those that only live as long as a server does. */
export function furnish(home: string, account: Account): Place {
  const run = path.join(home, 'run');
  const log = path.join(home, 'postgres.log');
  for (const folder of [run, path.join(run, 'owners')]) privateFolder(folder, account);
  // A log that grew over the years is not worth keeping from start to start.
  const grown = fs.existsSync(log) && fs.statSync(log).size > 20_000_000;
  fs.closeSync(fs.openSync(log, grown ? 'w' : 'a', 0o600));
  if (account.become.uid !== undefined) fs.chownSync(log, account.uid, account.gid);
  return {
    home,
    run,
    log,
    cluster: path.join(home, 'postgres'),
    socketDir: socketDir(run, account),
  };
}

function socketDir(run: string, account: Account): string {
  if (Buffer.byteLength(run + SOCKET_FILE) <= SOCKET_PATH_LIMIT) return run;
  const hash = createHash('sha256').update(run).digest('hex').slice(0, 20);
  const short = `/tmp/lingxi-${hash}`;
  privateFolder(short, account);
  return short;
}

/** 0700 and the account's. Where others may write beside it, what lies there already is not trusted. */
function privateFolder(folder: string, account: Account): void {
  try {
    fs.mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const stat = fs.lstatSync(folder);
  if (!stat.isDirectory() || (stat.uid !== account.uid && stat.uid !== process.getuid?.()))
    throw new Error(`${folder} is in the way and does not belong to user ${account.name}.`);
  if (stat.mode & 0o077) fs.chmodSync(folder, 0o700);
  if (stat.uid !== account.uid) fs.chownSync(folder, account.uid, account.gid);
}

/** The first of these folders that can be made, is really ours and cannot be written by others. */
export function ownFolder(candidates: string[]): string {
  for (const folder of candidates) {
    try {
      fs.mkdirSync(folder, { recursive: true });
      const stat = fs.lstatSync(folder);
      if (!stat.isDirectory() || stat.uid !== process.getuid?.()) continue;
      if ((stat.mode & 0o777) !== 0o755) fs.chmodSync(folder, 0o755);
      fs.accessSync(folder, fs.constants.W_OK);
      return folder;
    } catch {
      // Read-only or not allowed: the next one may do.
    }
  }
  throw new Error(
    `None of ${candidates.join(', ')} can be written: move the installation and DATA_DIR to a folder all users may enter, or set DATABASE_URL.`,
  );
}

/** Candidates for a shared, readable copy of the binaries. */
export function cacheFolders(dataDir: string): string[] {
  const uid = process.getuid?.() ?? 0;
  if (uid === 0) return [...SYSTEM_FOLDERS, '/var/tmp/lingxi-0'];
  const { XDG_CACHE_HOME, HOME } = process.env;
  const cache = XDG_CACHE_HOME || (HOME && path.join(HOME, '.cache'));
  return [...(cache ? [path.join(cache, 'lingxi')] : []), dataDir];
}
