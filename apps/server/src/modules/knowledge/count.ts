import type { Context } from '../../platform/context/index.ts';
import { openTransaction, transaction } from '../../platform/context/transaction.ts';
import { isConnectionError } from '../../platform/db/index.ts';
import type { Platform } from '../../platform/index.ts';
import { systemContext } from '../context.ts';
import { addHits, saveFeedback } from './store.ts';

const flushMs = 1000;

interface Waiting {
  byAccount: Map<string, Map<string, number>>;
  timer: NodeJS.Timeout | undefined;
}
const waiting = new WeakMap<Platform, Waiting>();

/**
 * The bot has answered with it. Counted together a second later: a popular entry's row would
 * otherwise be what all answers wait for. No event, for nothing of what is written has changed.
 */
export function countHit(ctx: Context, faqId: string): void {
  const tx = openTransaction(ctx);
  if (tx) tx.afterCommit(() => add(ctx, faqId));
  else add(ctx, faqId);
}

function add({ platform, accountId }: Context, faqId: string): void {
  const all = waiting.get(platform) ?? { byAccount: new Map(), timer: undefined };
  waiting.set(platform, all);
  const hits = all.byAccount.get(accountId) ?? new Map<string, number>();
  all.byAccount.set(accountId, hits);
  hits.set(faqId, (hits.get(faqId) ?? 0) + 1);
  all.timer ??= setTimeout(() => void flushHits(platform), flushMs).unref();
}

/** Writes what has been counted so far. What a crash takes is a second of a statistic. */
export async function flushHits(platform: Platform): Promise<void> {
  const all = waiting.get(platform);
  if (!all) return;
  waiting.delete(platform);
  clearTimeout(all.timer);
  for (const [accountId, hits] of all.byAccount) {
    try {
      await addHits(systemContext(platform, accountId), hits);
    } catch (error) {
      if (!isConnectionError(error)) platform.log.error({ error }, 'hits were not counted');
    }
  }
}

/** A contact has said whether the answer helped. */
export const recordFeedback = (
  ctx: Context,
  f: { faqId: string; messageId: string; isHelpful: boolean },
): Promise<void> => transaction(ctx, (tx) => saveFeedback(tx, f));
