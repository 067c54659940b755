import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { readIdsAfter, readRunning, readThreads } from './read-threads.ts';
import { lockFacts, replaceFacts, workedOutAt } from './store.ts';
import { workOut } from './work-out.ts';

const batch = 200;
/** Open conversations looked at when a report is asked for. */
const mostRunning = 2000;

/** Works out the facts of these conversations anew. */
export async function refreshFacts(ctx: Context, ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += batch) {
    await transaction(ctx, async (tx) => {
      const part = ids.slice(i, i + batch);
      // Of two that work at once, the one that has read last has to write last.
      await lockFacts(tx, part);
      const now = tx.platform.clock.now();
      const threads = await readThreads(tx, part);
      const worked = threads.map((thread) => ({ thread, facts: workOut(thread) }));
      await replaceFacts(tx, worked, now);
    });
  }
}

/**
 * Messages move no facts by themselves: that would slow down what people wait for. What is still
 * open is worked out when somebody looks.
 */
export async function refreshRunning(ctx: Context): Promise<void> {
  const running = await readRunning(ctx, mostRunning);
  const known = await workedOutAt(
    ctx,
    running.map((r) => r.id),
  );
  const stale = running.filter((r) => !(r.updated_at < (known.get(r.id) ?? new Date(0))));
  await refreshFacts(
    ctx,
    stale.map((r) => r.id),
  );
}

/** Conversations that came in behind the product's back: an upgrade, an import, a restored backup. */
export async function fillMissing(ctx: Context): Promise<number> {
  let after: string | undefined;
  let filled = 0;
  for (;;) {
    const ids = await readIdsAfter(ctx, after, 1000);
    if (ids.length === 0) return filled;
    const known = await workedOutAt(ctx, ids);
    const missing = ids.filter((id) => !known.has(id));
    await refreshFacts(ctx, missing);
    filled += missing.length;
    after = ids.at(-1);
  }
}
