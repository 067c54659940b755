import './require-node.mjs';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const { build } = await import('./build.mjs');
const { ensureInstalled } = await import('./ensure-installed.mjs');
const { root } = await import('./run.mjs');

/** Small and quick to build, so they are simply built again; the console has its own dev server. */
const REBUILT = ['widget', 'playground'];
/** An editor writes several files, and each several times. */
const SETTLE_MS = 150;

const api = `http://127.0.0.1:${process.env.PORT || 3000}`;
const programs = {
  server: ['tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'scripts/dev-server.mjs'],
  console: ['vite/bin/vite.js', 'apps/console', '--clearScreen', 'false'],
};

await ensureInstalled();
await rebuild();
const children = Object.entries(programs).map(([name, [program, ...args]]) => {
  const own = name === 'server' ? process.argv.slice(2) : [];
  const file = path.join(root, 'node_modules', program);
  const child = spawn(process.execPath, [file, ...args, ...own], {
    cwd: root,
    // A group of its own each: Ctrl-C reaches us alone, and we pass it on once.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'development', LINGXI_API: api },
  });
  return { name, child, ended: new Promise((resolve) => child.once('exit', resolve)) };
});

let settling;
const watchers = ['packages', ...REBUILT.map((name) => `apps/${name}`)].map((folder) =>
  fs.watch(path.join(root, folder), { recursive: true }, (_, file) => {
    if (/(^|\/)(dist|node_modules)(\/|$)/.test(file ?? '')) return;
    clearTimeout(settling);
    settling = setTimeout(rebuild, SETTLE_MS);
  }),
);

let isStopping = false;
function stop() {
  // Asked twice, they are not asked any more.
  const signal = isStopping ? 'SIGKILL' : 'SIGTERM';
  isStopping = true;
  clearTimeout(settling);
  for (const watcher of watchers) watcher.close();
  for (const { child } of children) {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has ended already.
    }
  }
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const { name, ended } of children)
  ended.then((code) => {
    if (isStopping) return;
    console.error(`${name} ended (${code}); stopping the others.`);
    process.exitCode = 1;
    stop();
  });

async function rebuild() {
  // A mistake while editing is shown, and corrected with the next save.
  await build(REBUILT).catch((error) => console.error(error.message));
}
