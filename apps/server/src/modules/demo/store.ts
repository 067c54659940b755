import type { Context } from '../../platform/context/index.ts';
import type { Simulated } from './simulate.ts';

export interface TrafficRow {
  run_id: string;
  started_at: Date;
  ends_at: Date;
  conversations: number;
  visitors: Simulated[];
}

const own = (ctx: Context) =>
  ctx.db
    .selectFrom('demo_traffic')
    .select(['run_id', 'started_at', 'ends_at', 'conversations', 'visitors'])
    .where('account_id', '=', ctx.accountId)
    .$castTo<TrafficRow>();

export const findTraffic = (ctx: Context): Promise<TrafficRow | undefined> =>
  own(ctx).executeTakeFirst();

/** False when it is on already. */
export async function insertTraffic(
  ctx: Context,
  row: Omit<TrafficRow, 'visitors' | 'conversations'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('demo_traffic')
    .values({ account_id: ctx.accountId, ...row })
    .onConflict((c) => c.column('account_id').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** False when it was off. */
export async function deleteTraffic(ctx: Context): Promise<boolean> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('demo_traffic')
    .where('account_id', '=', ctx.accountId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Writes nothing once that run is over. */
export async function saveVisitors(
  ctx: Context,
  runId: string,
  o: { visitors: readonly Simulated[]; conversations: number },
): Promise<void> {
  await ctx.db
    .updateTable('demo_traffic')
    .set({ visitors: JSON.stringify(o.visitors), conversations: o.conversations })
    .where('account_id', '=', ctx.accountId)
    .where('run_id', '=', runId)
    .execute();
}
