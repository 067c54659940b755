import type { TestProject } from 'vitest/node';
import { startTemporaryPostgres } from '../src/platform/db/embedded/temporary.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The one PostgreSQL of a test run; its role may create databases. */
    postgres: { host: string; port: number; user: string; database: string };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTemporaryPostgres((line) => console.log(`Test database: ${line}`));
  const { host, port, user, database } = postgres;
  project.provide('postgres', { host, port, user, database });
  return () => postgres.stop();
}
