import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../src/platform/db/embedded/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The one PostgreSQL of a test run; its role may create databases. */
    postgres: { host: string; port: number; user: string; database: string };
  }
}

/** Nobody needs a test's rows after a power cut. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lingxi-test-'));
  // As root, PostgreSQL runs as a lesser user, who has to get in.
  fs.chmodSync(folder, 0o711);
  const dataDir = path.join(folder, 'data');
  const log = (line: string) => console.log(`PostgreSQL for the tests: ${line}`);
  const postgres = await startEmbeddedPostgres({ dataDir, log, settings });
  const { host, port, user, database } = postgres;
  project.provide('postgres', { host, port, user, database });
  return async () => {
    await postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}
