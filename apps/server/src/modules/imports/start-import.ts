import type { ImportJob } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { missingIn } from './check-rows.ts';
import { permissionFor } from './kinds.ts';
import { changeImport, lockImport } from './store.ts';
import { toImport } from './to-import.ts';

/**
 * From now on some node writes it. `runsHere`: the caller runs it itself, as a command does where
 * perhaps no program is running.
 */
export const startImport = (
  ctx: Context,
  id: string,
  o: { skipBadRows: boolean; runsHere?: boolean },
): Promise<ImportJob> =>
  transaction(ctx, async (tx) => {
    const row = await lockImport(tx, id);
    if (!row) throw new Refusal('import_not_found');
    authorize(tx, permissionFor[row.kind]);
    if (row.is_published) authorize(tx, 'faq:publish');
    if (row.state !== 'preview') return toImport(row, tx.locale);
    const isReady = missingIn(row.kind, row.mapping).length === 0 && row.valid_rows > 0;
    if (!isReady) throw new Refusal('import_not_ready');
    if (row.bad_rows > 0 && !o.skipBadRows) {
      throw new Refusal('import_has_bad_rows', { count: row.bad_rows });
    }
    // Whoever starts it is who writes, with the rights they have then.
    const set = { state: 'running', skips_bad_rows: o.skipBadRows, actor: tx.actor } as const;
    await changeImport(tx, id, { from: 'preview', set });
    if (!o.runsHere) tx.publish('import.started', { importId: id });
    return toImport({ ...row, ...set }, tx.locale);
  });
