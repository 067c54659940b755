import {
  Logger,
  parseCronItems,
  type Runner,
  run,
  runMigrations,
  type TaskList,
} from 'graphile-worker';
import type { Platform } from '../index.ts';

export interface Job {
  /** `<noun>.<verb>`. */
  name: string;
  /** Five-field cron in UTC: runs once per cluster. */
  cron: string;
  run(platform: Platform): Promise<void>;
}

export interface Jobs {
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Scheduled work of the whole cluster, on graphile-worker: one node runs each due time. */
export function createJobs(platform: () => Platform, jobs: readonly Job[]): Jobs {
  let runner: Runner | undefined;
  return {
    async start() {
      const { database, log } = platform();
      const quiet = { logger: quietLogger(log) };
      await runMigrations({ pgPool: database.pool, ...quiet });
      const taskList: TaskList = Object.fromEntries(
        jobs.map((j) => [j.name, async () => j.run(platform())]),
      );
      runner = await run({
        pgPool: database.pool,
        concurrency: 2,
        noHandleSignals: true,
        pollInterval: 5000,
        taskList,
        parsedCronItems: parseCronItems(
          jobs.map((j) => ({ task: j.name, match: j.cron, identifier: j.name })),
        ),
        ...quiet,
      });
    },
    async stop() {
      await runner?.stop().catch(() => {});
    },
  };
}

function quietLogger(log: Platform['log']) {
  return new Logger(() => (level, message, meta) => {
    if (level === 'error') log.error({ ...meta }, message);
    else if (level === 'warning') log.warn({}, message);
    else log.debug({}, message);
  });
}
