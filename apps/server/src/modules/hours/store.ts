import type { HoursInput } from '@lingxi/contract';
import type { Context, TxContext } from '../../platform/context/index.ts';

export interface HoursRow extends HoursInput {
  id: string;
  updated_at: Date;
}

const columns = ['id', 'name', 'timezone', 'week', 'holidays', 'updated_at'] as const;

const rows = (ctx: Context) =>
  ctx.db
    .selectFrom('business_hours')
    .select(columns)
    .where('account_id', '=', ctx.accountId)
    .$castTo<HoursRow>();

export const selectHours = (
  ctx: Context,
  o: { after?: string | undefined; limit: number },
): Promise<HoursRow[]> =>
  rows(ctx)
    .$if(o.after !== undefined, (q) => q.where('id', '>', o.after!))
    .orderBy('id')
    .limit(o.limit)
    .execute();

export const findHours = (ctx: Context, id: string): Promise<HoursRow | undefined> =>
  rows(ctx).where('id', '=', id).executeTakeFirst();

export const lockHours = (tx: TxContext, id: string): Promise<HoursRow | undefined> =>
  rows(tx).where('id', '=', id).forNoKeyUpdate().executeTakeFirst();

const valuesOf = (row: HoursRow) => ({
  name: row.name,
  timezone: row.timezone,
  week: JSON.stringify(row.week),
  holidays: JSON.stringify(row.holidays),
  updated_at: row.updated_at,
});

export const insertHours = (tx: TxContext, row: HoursRow) =>
  tx.db
    .insertInto('business_hours')
    .values({ account_id: tx.accountId, id: row.id, created_at: row.updated_at, ...valuesOf(row) })
    .execute();

export const saveHours = (tx: TxContext, row: HoursRow) =>
  tx.db
    .updateTable('business_hours')
    .set(valuesOf(row))
    .where('account_id', '=', tx.accountId)
    .where('id', '=', row.id)
    .execute();

export const deleteHoursRow = (tx: TxContext, id: string) =>
  tx.db
    .deleteFrom('business_hours')
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .execute();
