import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { locked } from './lock.mjs';
import { requireWritable, root, run, seconds, tell } from './run.mjs';

const lockfile = path.join(root, 'package-lock.json');
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.lingxi-installed');

/** Installs the packages the lockfile names, unless they are there. Milliseconds when they are. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await locked(async () => {
    if (isInstalled()) return;
    requireWritable('install its packages');
    // Without npm's closing note an earlier install was cut off, maybe in the middle of a file.
    if (!fs.existsSync(path.join(modules, '.package-lock.json')))
      fs.rmSync(modules, { recursive: true, force: true });
    await install();
    fs.writeFileSync(stamp, fingerprint());
  });
}

/** A checkout shared between machines or containers needs the other platform's binaries. */
function fingerprint() {
  const hash = createHash('sha256').update(fs.readFileSync(lockfile));
  return hash.update(`${process.platform}-${process.arch}`).digest('hex');
}

function isInstalled() {
  const want = fingerprint();
  if (read(stamp) === want) return true;
  if (!isInStep()) return false;
  try {
    fs.writeFileSync(stamp, want);
  } catch {
    // A read-only checkout that is complete will do.
  }
  return true;
}

/** Has somebody run npm by hand? npm notes what it put into node_modules in a lockfile there. */
function isInStep() {
  const noted = read(path.join(modules, '.package-lock.json'));
  if (!noted) return false;
  const installed = JSON.parse(noted).packages;
  const wanted = JSON.parse(fs.readFileSync(lockfile, 'utf8')).packages;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '' || entry.link || !place.includes('node_modules/')) return true;
    const found = installed[place];
    return found ? found.version === entry.version : entry.optional && !isForUs(entry);
  });
}

function isForUs({ os, cpu, libc }) {
  const fits = (list, value) => list?.includes(value) ?? false;
  return fits(os, process.platform) && fits(cpu, process.arch) && !libc?.includes('musl');
}

/**
 * `npm ci` refuses a lockfile without the packages of other platforms, which npm leaves out when
 * the registry it was made with did not have them; `npm install` takes what is there.
 */
function isComplete() {
  const { packages } = JSON.parse(fs.readFileSync(lockfile, 'utf8'));
  const names = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)));
  return Object.values(packages).every(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).every((name) => names.has(name)),
  );
}

async function install() {
  const began = performance.now();
  tell('Installing packages with npm; the first time takes a minute or two …');
  // npm shows its progress on a terminal only; elsewhere silence would look like a hang.
  const beat = setInterval(() => tell(`  still installing, ${seconds(began)}`), 10_000);
  const own = process.env.npm_execpath;
  const [command, ...before] = own?.includes('npm-cli') ? [process.execPath, own] : ['npm'];
  const way = isComplete() ? ['ci'] : ['install', '--no-save'];
  const args = [...way, '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  // Some parts ask for a newer Node than they need; a newcomer would read that as their own mistake.
  args.push('--loglevel=error');
  // Install scripts that would talk to a host that is no package registry, or print begging letters.
  const env = {
    ONNXRUNTIME_NODE_INSTALL: 'skip',
    SCARF_ANALYTICS: 'false',
    ADBLOCK: '1',
    NODE_ENV: 'development',
  };
  const { code, output } = await run(command, [...before, ...args], {
    isShown: true,
    env,
    stdout: process.stderr,
  });
  clearInterval(beat);
  if (code === 127)
    throw new Error(`npm could not be run (${output}): install npm, then try again.`);
  if (code !== 0) throw new Error('The packages could not be installed: see what npm says above.');
  tell(`Packages installed in ${seconds(began)}.`);
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureInstalled().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
