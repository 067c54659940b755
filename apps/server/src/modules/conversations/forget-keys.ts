import { clientIdDays } from '@lingxi/contract';
import type { Platform } from '../../platform/index.ts';
import { accountIds } from '../accounts/index.ts';
import { systemContext } from '../context.ts';
import { deleteOldKeys } from './message-store.ts';

export async function forgetKeys(platform: Platform): Promise<void> {
  const before = new Date(platform.clock.now().getTime() - clientIdDays * 86_400_000);
  for (const id of await accountIds(platform))
    await deleteOldKeys(systemContext(platform, id), before);
}
