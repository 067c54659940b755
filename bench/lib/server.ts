import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../apps/server/dist/main.js', import.meta.url));

export interface ServerProcess {
  url: string;
  child: ChildProcess;
  /** What it printed so far. */
  output(): string;
  /** From the start of the process to listening. */
  seconds: number;
  stop(): Promise<void>;
  /** SIGKILL, as a crash would. */
  kill(): Promise<void>;
}

/** A fresh data folder, removed by the caller's `remove`. */
export function temporaryData(): { dataDir: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'lingxi-bench-'));
  // As root, PostgreSQL runs as a lesser user, who has to get in.
  chmodSync(folder, 0o711);
  return {
    dataDir: join(folder, 'data'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((r) => probe.listen(0, '127.0.0.1', r));
  const { port } = probe.address() as { port: number };
  await new Promise((r) => probe.close(r));
  return port;
}

/** The built program as a process of its own, as `npm start` runs it. */
export async function startServer(o: {
  dataDir: string;
  port?: number;
  args?: string[];
  env?: Record<string, string>;
  /** For Node itself, such as `--cpu-prof`. */
  nodeArgs?: string[];
}): Promise<ServerProcess> {
  const port = o.port ?? (await freePort());
  const started = performance.now();
  const code = `import(${JSON.stringify(main)}).then((m) => m.main(${JSON.stringify(o.args ?? [])}))`;
  const child = spawn(process.execPath, [...(o.nodeArgs ?? []), '-e', code], {
    env: {
      ...process.env,
      DATA_DIR: o.dataDir,
      PORT: String(port),
      RATE_LIMIT: 'off',
      LOG_LEVEL: 'error',
      ...o.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (d) => (text += d));
  child.stderr.on('data', (d) => (text += d));
  const ended = new Promise<void>((r) => child.once('exit', () => r()));
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no server after 120 s:\n${text}`)), 120_000);
    const look = () => {
      if (!text.includes('is ready')) return;
      clearTimeout(late);
      resolve();
    };
    child.stdout.on('data', look);
    child.once('exit', (c) => reject(new Error(`the server ended with ${c}:\n${text}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    child,
    output: () => text,
    seconds: (performance.now() - started) / 1000,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
