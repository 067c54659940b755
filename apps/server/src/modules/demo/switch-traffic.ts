import type { DemoTraffic } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { readAccount } from '../accounts/index.ts';
import { record } from '../audit/index.ts';
import { deleteTraffic, findTraffic, insertTraffic, type TrafficRow } from './store.ts';

/** Nobody wants to find the desk full in the morning. */
const longestMs = 2 * 60 * 60_000;
/** Conversations of one run. */
export const most = 150;

export async function getTraffic(ctx: Context): Promise<DemoTraffic> {
  authorize(ctx, 'account:update');
  return toTraffic(await findTraffic(ctx));
}

/** Lets simulated visitors write to the demo shop, or stops them; never in a real company. */
export const setTraffic = (ctx: Context, { isOn }: { isOn: boolean }): Promise<DemoTraffic> =>
  transaction(ctx, async (tx) => {
    const { isDemo } = await readAccount(tx);
    authorize(tx, 'account:update');
    if (!isDemo) throw new Refusal('not_demo');
    const now = tx.platform.clock.now();
    const runId = newId();
    const row = { run_id: runId, started_at: now, ends_at: new Date(now.getTime() + longestMs) };
    const isChanged = isOn ? await insertTraffic(tx, row) : await deleteTraffic(tx);
    if (isChanged) {
      await record(tx, {
        action: isOn ? 'demo.start' : 'demo.stop',
        subject: { kind: 'account', id: tx.accountId },
        details: {},
      });
      if (isOn) tx.publish('demo.started', { runId });
    }
    return toTraffic(await findTraffic(tx));
  });

const toTraffic = (row: TrafficRow | undefined): DemoTraffic => ({
  isOn: row !== undefined,
  startedAt: row?.started_at.toISOString() ?? null,
  endsAt: row?.ends_at.toISOString() ?? null,
  conversations: row?.conversations ?? 0,
  most,
});
