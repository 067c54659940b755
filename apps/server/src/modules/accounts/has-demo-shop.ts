import type { Platform } from '../../platform/index.ts';
import { selectHasDemo } from './store.ts';

/** Whether this installation was begun with the demo. */
export const hasDemoShop = (platform: Platform): Promise<boolean> =>
  selectHasDemo(platform.database.db);
