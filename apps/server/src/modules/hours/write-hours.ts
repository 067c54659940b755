import { isDeepStrictEqual } from 'node:util';
import type { Hours, HoursInput } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { sqlState, violates } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { record } from '../audit/index.ts';
import { toHours } from './read-hours.ts';
import { requireValid } from './require-valid.ts';
import { deleteHoursRow, type HoursRow, insertHours, lockHours, saveHours } from './store.ts';

export const createHours = (ctx: Context, input: HoursInput): Promise<Hours> =>
  transaction(ctx, async (tx) => {
    authorize(tx, 'hours:manage');
    requireValid(input);
    const row: HoursRow = { ...input, id: newId(), updated_at: tx.platform.clock.now() };
    await refuseTakenName(insertHours(tx, row));
    await tell(tx, 'create', row);
    return toHours(row);
  });

export const updateHours = (
  ctx: Context,
  id: string,
  change: { [K in keyof HoursInput]?: HoursInput[K] | undefined },
): Promise<Hours> =>
  transaction(ctx, async (tx) => {
    const before = await load(tx, id);
    authorize(tx, 'hours:manage');
    const told = Object.fromEntries(Object.entries(change).filter(([, v]) => v !== undefined));
    const after: HoursRow = { ...before, ...told };
    requireValid(after);
    const changed = Object.keys(told).filter(
      (k) => !isDeepStrictEqual(before[k as keyof HoursRow], after[k as keyof HoursRow]),
    );
    if (changed.length === 0) return toHours(before);
    after.updated_at = tx.platform.clock.now();
    await refuseTakenName(saveHours(tx, after));
    await tell(tx, 'update', after, { changed });
    return toHours(after);
  });

export const deleteHours = (ctx: Context, id: string): Promise<void> =>
  transaction(ctx, async (tx) => {
    const row = await load(tx, id);
    authorize(tx, 'hours:manage');
    try {
      await deleteHoursRow(tx, id);
    } catch (error) {
      // Its only keys are those of inboxes and teams.
      if (sqlState(error) !== '23503') throw error;
      throw new Refusal('hours_in_use');
    }
    await tell(tx, 'delete', row);
  });

async function load(tx: TxContext, id: string): Promise<HoursRow> {
  const row = await lockHours(tx, id);
  if (!row) throw new Refusal('hours_not_found');
  return row;
}

async function tell(
  tx: TxContext,
  verb: 'create' | 'update' | 'delete',
  { id, name }: HoursRow,
  more: object = {},
): Promise<void> {
  const details = { name, ...more };
  await record(tx, { action: `hours.${verb}`, subject: { kind: 'hours', id }, details });
  tx.publish('hours.updated', { hoursId: id });
}

async function refuseTakenName(storing: Promise<unknown>): Promise<void> {
  try {
    await storing;
  } catch (error) {
    if (!violates(error, 'business_hours_account_id_name_key')) throw error;
    throw new Refusal('validation_failed', { field: 'name', reason: 'name_taken' });
  }
}
