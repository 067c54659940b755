import type { DemoTraffic } from '@lingxi/contract';
import { createApp } from '../app.ts';
import { accountIds, readAccount } from '../modules/accounts/index.ts';
import { systemContext } from '../modules/context.ts';
import { setTraffic } from '../modules/demo/index.ts';
import type { Config } from '../platform/config/index.ts';
import type { DatabaseOptions } from '../platform/db/index.ts';
import { createLog } from '../platform/log/index.ts';

/** Turns the simulated visitors on or off; the program that runs, or the next one, does the rest. */
export async function switchDemo(
  config: Config,
  database: DatabaseOptions,
  isOn: boolean,
): Promise<DemoTraffic> {
  const app = await createApp({ config, database, log: createLog(config), hasJobs: false });
  try {
    const { platform } = app;
    for (const id of await accountIds(platform)) {
      const ctx = systemContext(platform, id);
      if ((await readAccount(ctx)).isDemo) return await setTraffic(ctx, { isOn });
    }
  } finally {
    await app.stop();
  }
  throw new Error('There is no demo shop here: start with an empty data folder and npm start.');
}
