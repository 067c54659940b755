import type { Platform } from '../../platform/index.ts';
import { accountIds } from '../accounts/index.ts';
import { systemContext } from '../context.ts';
import { removeDeletedCanned } from './store.ts';
import { restorableDays } from './write-canned.ts';

/** What was deleted can be brought back for so long; then it is gone. */
export async function forgetDeleted(platform: Platform): Promise<void> {
  const before = new Date(platform.clock.now().getTime() - restorableDays * 86_400_000);
  for (const id of await accountIds(platform)) {
    await removeDeletedCanned(systemContext(platform, id), before);
  }
}
