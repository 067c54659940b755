import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { build } from './build.mjs';
import { root } from './run.mjs';

let dataDir;
let child;
let postgres;

beforeAll(() => build(['server', 'console', 'widget', 'playground']), 300_000);
afterEach(async () => {
  // Whatever did not stop: the group is the test's own, PostgreSQL named itself in its folder.
  for (const pid of [child && -child.pid, postgres]) {
    try {
      if (pid) process.kill(pid, 'SIGKILL');
    } catch {
      // Gone, as it should be.
    }
  }
  fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

it('ends with PostgreSQL when npm alone is told to', async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'lingxi-start-'));
  fs.chmodSync(dataDir, 0o755);
  const port = await freePort();
  child = spawn('npm', ['start', '--', '--empty'], {
    cwd: root,
    // So that the signal reaches npm and nobody else, as a process supervisor sends it.
    detached: true,
    env: { ...process.env, DATA_DIR: path.join(dataDir, 'data'), PORT: String(port), HOST: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const ended = once(child, 'exit');
  await until(
    () => isTaken(port),
    () => said,
    60_000,
  );
  postgres = postgresOf(path.join(dataDir, 'data'));
  expect(isAlive(postgres)).toBe(true);

  child.kill('SIGTERM');
  await ended;
  await until(
    async () => !(await isTaken(port)) && !isAlive(postgres),
    () => said,
    10_000,
  );
});

const postgresOf = (folder) => {
  const pointer = path.join(folder, 'postgres.location');
  const home = fs.existsSync(pointer) ? fs.readFileSync(pointer, 'utf8').trim() : folder;
  return Number(fs.readFileSync(path.join(home, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
};

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function isTaken(port) {
  const socket = net.connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Polls: another process's port and end tell nobody. */
async function until(holds, said, limitMs) {
  const deadline = Date.now() + limitMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Not within ${limitMs} ms:\n${said()}`);
    await wait(50);
  }
}
