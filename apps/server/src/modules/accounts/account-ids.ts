import type { Platform } from '../../platform/index.ts';
import { selectAccountIds } from './store.ts';

/** Every account, for a job that visits each of them in turn. */
export const accountIds = (platform: Platform): Promise<string[]> =>
  selectAccountIds(platform.database.db);
