import type { LingxiEvent } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import type { ReactionResult, ReactionRun } from '../../platform/outbox/index.ts';
import { readAccount } from '../accounts/index.ts';
import { systemContext } from '../context.ts';
import { type Simulated, simulate } from './simulate.ts';
import { deleteTraffic, findTraffic, saveVisitors } from './store.ts';
import { most } from './switch-traffic.ts';

const visitors = 5;
const tickMs = 2500;

/** Runs again and again on one node of the cluster, as long as its run is the one that is on. */
export async function keepAlive(run: ReactionRun): Promise<ReactionResult> {
  const { runId } = (run.event as Extract<LingxiEvent, { type: 'demo.started' }>).data;
  const system = systemContext(run.platform, run.accountId);
  const { locale } = await readAccount(system);
  const ctx = systemContext(run.platform, run.accountId, { locale });
  const traffic = await findTraffic(ctx);
  if (traffic?.run_id !== runId) return undefined;
  const now = ctx.platform.clock.now();
  if (now >= traffic.ends_at) {
    await deleteTraffic(ctx);
    return undefined;
  }
  let { conversations } = traffic;
  const after: Simulated[] = [];
  for (let i = 0; i < visitors; i++) {
    // They come one after the other, not all at once.
    const s = traffic.visitors[i] ?? { dueAt: new Date(now.getTime() + i * 12_000).toISOString() };
    if (!s.talk && conversations >= most) continue;
    const next = await step(ctx, s, conversations);
    if (!s.talk && next.talk) conversations++;
    after.push(next);
  }
  if (after.length === 0) await deleteTraffic(ctx);
  else await saveVisitors(ctx, runId, { visitors: after, conversations });
  return after.length === 0 ? undefined : { againInMs: tickMs };
}

/** Refused, as when somebody has blocked them: they go, and the next one comes. */
async function step(ctx: Context, s: Simulated, nth: number): Promise<Simulated> {
  try {
    return await simulate(ctx, s, nth);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    ctx.platform.log.debug({ error }, 'a simulated visitor goes');
    return { dueAt: new Date(ctx.platform.clock.now().getTime() + 60_000).toISOString() };
  }
}
