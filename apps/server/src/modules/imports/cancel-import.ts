import type { ImportJob } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import { removeFile } from '../files/index.ts';
import { permissionFor } from './kinds.ts';
import { changeImport, lockImport } from './store.ts';
import { toImport } from './to-import.ts';
import { withoutContent } from './without-content.ts';

/** Final at once: a run that is under way finds it at its next part, and writes nothing. */
export async function cancelImport(ctx: Context, id: string): Promise<ImportJob> {
  const { row, fileId } = await transaction(ctx, async (tx) => {
    const before = await lockImport(tx, id);
    if (!before) throw new Refusal('import_not_found');
    authorize(tx, permissionFor[before.kind]);
    if (before.finished_at) return { row: before, fileId: null };
    const finished_at = tx.platform.clock.now();
    const set = { state: 'cancelled' as const, finished_at, ...withoutContent(before) };
    await changeImport(tx, id, { from: before.state, set });
    if (before.state === 'running') {
      await record(tx, {
        action: 'import.cancel',
        subject: { kind: 'import', id },
        details: { kind: before.kind, fileName: before.file_name },
      });
    }
    return { row: { ...before, ...set }, fileId: before.file_id };
  });
  if (fileId) await removeFile(ctx, fileId);
  return toImport(row, ctx.locale);
}
