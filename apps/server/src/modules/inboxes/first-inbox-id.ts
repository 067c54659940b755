import type { Context } from '../../platform/context/index.ts';
import { selectInboxes } from './store.ts';

/** The account's first inbox. */
export async function firstInboxId(ctx: Context): Promise<string | undefined> {
  const [inbox] = await selectInboxes(ctx, { limit: 1 });
  return inbox?.id;
}
