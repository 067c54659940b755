import type { Platform } from '../../platform/index.ts';
import { accountIds } from '../accounts/index.ts';
import { systemContext } from '../context.ts';
import { selectInboxes } from './store.ts';

/** The public key of the first inbox there is: what the shop page shows its widget with. */
export async function firstInboxKey(platform: Platform): Promise<string | null> {
  for (const accountId of await accountIds(platform)) {
    const [inbox] = await selectInboxes(systemContext(platform, accountId), { limit: 1 });
    if (inbox) return inbox.public_key;
  }
  return null;
}
