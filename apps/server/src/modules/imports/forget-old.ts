import type { Platform } from '../../platform/index.ts';
import { accountIds } from '../accounts/index.ts';
import { systemContext } from '../context.ts';
import { removeFile } from '../files/index.ts';
import { changeImport, deleteImport, selectForgotten } from './store.ts';
import { withoutContent } from './without-content.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Previews are kept for a day, results for 30; a run nobody has heard of for an hour is lost. */
export async function forgetOld(platform: Platform): Promise<void> {
  const now = platform.clock.now().getTime();
  const before = {
    previewsBefore: new Date(now - day),
    runsBefore: new Date(now - 60 * minute),
    finishedBefore: new Date(now - 30 * day),
  };
  for (const accountId of await accountIds(platform)) {
    const ctx = systemContext(platform, accountId);
    for (const row of await selectForgotten(ctx, before)) {
      if (row.state === 'running') {
        const finished_at = platform.clock.now();
        const set = {
          state: 'failed' as const,
          fault: 'lost',
          finished_at,
          ...withoutContent(row),
        };
        await changeImport(ctx, row.id, { from: 'running', set });
      } else await deleteImport(ctx, row.id);
      if (row.file_id) await removeFile(ctx, row.file_id);
    }
  }
}
