import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { locked } from './lock.mjs';
import { cacheDir, requireWritable, root, run, seconds, tell } from './run.mjs';

const shared = ['package-lock.json', 'tsconfig.base.json', 'scripts/build.mjs'];

/** What is built: from which sources (folders or files), by which program, into which file. */
const targets = {
  server: {
    sources: [
      ...['src', 'migrations', 'seed', 'package.json'].map((name) => `apps/server/${name}`),
      'packages/contract',
      'scripts/build-server.mjs',
    ],
    entry: 'apps/server/src/main.ts',
    command: ['scripts/build-server.mjs'],
    output: 'apps/server/dist/main.js',
  },
  console: {
    sources: ['apps/console', 'packages'],
    entry: 'apps/console/vite.config.ts',
    command: ['node_modules/vite/bin/vite.js', 'build', 'apps/console', '--logLevel', 'warn'],
    output: 'apps/console/dist/index.html',
  },
  widget: {
    sources: ['apps/widget', 'packages'],
    entry: 'apps/widget/build.mjs',
    command: ['apps/widget/build.mjs'],
    output: 'apps/widget/dist',
  },
  playground: {
    sources: ['apps/playground', 'packages'],
    entry: 'apps/playground/build.mjs',
    command: ['apps/playground/build.mjs'],
    output: 'apps/playground/dist',
  },
};

export const targetNames = Object.keys(targets);

/** Builds those targets whose sources have changed since they were built. */
export async function build(names = targetNames) {
  if (stale(names).length === 0) return;
  await locked(async () => {
    const todo = stale(names);
    if (todo.length === 0) return;
    requireWritable('build its programs');
    const results = await Promise.allSettled(todo.map(buildOne));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  });
}

function stale(names) {
  return names.flatMap((name) => {
    const { entry, output } = targets[name];
    // A part that is not in this checkout has nothing to build.
    if (!fs.existsSync(path.join(root, entry))) return [];
    const hash = fingerprint(targets[name]);
    const isBuilt = fs.existsSync(path.join(root, output)) && readStamp(name) === hash;
    return isBuilt ? [] : [{ name, hash }];
  });
}

async function buildOne({ name, hash }) {
  const began = performance.now();
  tell(`Building ${name} …`);
  const { command } = targets[name];
  const env = { NODE_ENV: 'production' };
  const { code, output } = await run(process.execPath, command, { env });
  if (code !== 0) throw new Error(`${output}\nBuilding ${name} failed.`);
  fs.mkdirSync(cacheDir, { recursive: true });
  fs.writeFileSync(stampOf(name), hash);
  tell(`Built ${name} in ${seconds(began)}.`);
}

/** By content, so that a fresh clone, a checkout of another branch and a touch make no difference. */
function fingerprint({ sources }) {
  const hash = createHash('sha1');
  for (const source of [...shared, ...sources]) addTo(hash, path.join(root, source));
  return hash.digest('hex');
}

function addTo(hash, place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory()) {
    for (const name of fs.readdirSync(place).sort())
      if (!/^(dist|node_modules|data|test|fixtures|.*\.(test|fixture)\.tsx?|\..*)$/.test(name))
        addTo(hash, path.join(place, name));
    return;
  }
  // A data folder put here by hand holds sockets and pipes, which must not even be opened.
  if (stat.isFile()) hash.update(`${path.relative(root, place)}\0`).update(fs.readFileSync(place));
}

const stampOf = (name) => path.join(cacheDir, `built-${name}`);

function readStamp(name) {
  try {
    return fs.readFileSync(stampOf(name), 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { ensureInstalled } = await import('./ensure-installed.mjs');
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !Object.hasOwn(targets, name));
  if (unknown) {
    console.error(`Unknown target "${unknown}"; known are ${targetNames.join(', ')}.`);
    process.exit(2);
  }
  try {
    await ensureInstalled();
    await build(names.length ? names : targetNames);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
