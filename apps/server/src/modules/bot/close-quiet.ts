import type { Platform } from '../../platform/index.ts';
import { accountIds } from '../accounts/index.ts';
import { listQuietWithBot, resolveAsBot } from '../conversations/index.ts';
import { botContext } from './bot-context.ts';

/** Left quiet so long with the bot, a conversation counts as an assumed resolution. */
const quietHours = 24;

export async function closeQuiet(platform: Platform): Promise<void> {
  const before = new Date(platform.clock.now().getTime() - quietHours * 3_600_000);
  for (const accountId of await accountIds(platform)) {
    const ctx = botContext(platform, accountId, '');
    for (const id of await listQuietWithBot(ctx, before, 500)) {
      await resolveAsBot(ctx, id, { isConfirmed: false });
    }
  }
}
