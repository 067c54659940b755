import type { LingxiEvent } from '@lingxi/contract';
import { isConnectionError } from '../db/index.ts';
import { Refusal } from '../errors.ts';
import type { Platform } from '../index.ts';
import { type EventRow, fromRow } from './feed.ts';
import type { Reaction } from './types.ts';

/** Claims reactions and runs them: each once per cluster, in order within its key. */
export interface Reactor {
  wake(): void;
  start(): void;
  stop(): Promise<void>;
  /** Resolves when nothing is running and nothing is due; for tests and a clean stop. */
  idle(): Promise<void>;
}

interface ReactionRow {
  account_id: string;
  id: number;
  listener: string;
  attempts: number;
  event: LingxiEvent;
}

interface ClaimedRow extends Omit<EventRow, 'id' | 'xid'>, Omit<ReactionRow, 'event'> {
  event_id: string;
}

const pollMs = 500;
const leaseSeconds = 20;
const maxAttempts = 8;
const atOnce = 16;

export function createReactor(options: {
  platform: () => Platform;
  listeners: readonly Reaction[];
}): Reactor {
  const { platform } = options;
  const byName = new Map(options.listeners.map((l) => [l.name, l]));
  const names = [...byName.keys()];
  const running = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let isClaiming = false;
  let isWanted = false;
  // Nothing is claimed by a program that has not started, or is about to end.
  let isStopped = true;

  async function claim(): Promise<void> {
    if (isStopped || names.length === 0) return;
    if (isClaiming) {
      isWanted = true;
      return;
    }
    isClaiming = true;
    try {
      do {
        isWanted = false;
        const room = atOnce - running.size;
        if (room <= 0) break;
        const rows = await claimRows(room);
        for (const row of rows) track(runOne(row));
        if (rows.length === room) isWanted = true;
      } while (isWanted && !isStopped);
    } catch (error) {
      if (!isConnectionError(error)) platform().log.error({ error }, 'claiming reactions failed');
    } finally {
      isClaiming = false;
    }
  }

  /** The oldest due row of each key, unless a living node holds it. */
  async function claimRows(room: number): Promise<ReactionRow[]> {
    const { rows } = await platform().database.relaxed.query<ClaimedRow>({
      name: 'reactions-claim',
      text: `update reactions r set leased_until = now() + interval '${leaseSeconds} seconds',
          leased_by = $1, attempts = attempts + 1
        from (select account_id, id, event_id from reactions c
          where failed_at is null and run_at <= now() and listener = any($3)
            and (leased_until is null or leased_until < now() or (leased_by <> $1 and not exists
              (select 1 from nodes n where n.id = c.leased_by and n.seen_at > now() - interval '8 seconds')))
            and not exists (select 1 from reactions o where o.account_id = c.account_id
              and o.listener = c.listener and o.order_key = c.order_key and o.id < c.id and o.failed_at is null)
          order by run_at, id limit $2 for update skip locked) due
        join events e on e.account_id = due.account_id and e.id = due.event_id
        where r.account_id = due.account_id and r.id = due.id
        returning r.account_id, r.id, r.listener, r.attempts, e.id as event_id, e.type,
          e.occurred_at, e.actor, e.conversation_id, e.contact_id, e.data`,
      values: [platform().nodeId, room, names],
    });
    return rows.map((r) => ({ ...r, event: fromRow({ ...r, id: r.event_id, xid: '' }).event }));
  }

  function track(run: Promise<void>): void {
    running.add(run);
    void run.finally(() => {
      running.delete(run);
      void claim();
    });
  }

  async function runOne(row: ReactionRow): Promise<void> {
    const { database, nodeId, log } = platform();
    const mine = [row.account_id, row.id, nodeId];
    const renew = setInterval(
      () => {
        database.relaxed
          .query(
            `update reactions set leased_until = now() + interval '${leaseSeconds} seconds' where account_id = $1 and id = $2 and leased_by = $3`,
            mine,
          )
          .catch(() => {});
      },
      (leaseSeconds * 1000) / 3,
    );
    try {
      const result = await byName.get(row.listener)!.run({
        platform: platform(),
        accountId: row.account_id,
        event: row.event,
        attempt: row.attempts,
      });
      if (result) {
        await database.relaxed.query(
          `update reactions set leased_until = null, leased_by = null, attempts = 0,
             run_at = now() + $4 * interval '1 millisecond'
           where account_id = $1 and id = $2 and leased_by = $3`,
          [...mine, result.againInMs],
        );
        setTimeout(() => void claim(), result.againInMs + 5).unref();
      } else {
        await database.relaxed.query({
          name: 'reactions-done',
          text: 'delete from reactions where account_id = $1 and id = $2 and leased_by = $3',
          values: mine,
        });
      }
    } catch (error) {
      await fail(row, error).catch((e) =>
        log.error({ error: e }, 'a failed reaction was not recorded'),
      );
    } finally {
      clearInterval(renew);
    }
  }

  /** Tries again later, or keeps the row as a dead letter that an administrator can retry. */
  async function fail(row: ReactionRow, error: unknown): Promise<void> {
    const { database, nodeId, log } = platform();
    // While the database is away nothing can be recorded; the lease runs out and the row is found.
    if (isConnectionError(error)) return;
    const isFinal = row.attempts >= maxAttempts || error instanceof Refusal;
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    log[isFinal ? 'error' : 'warn'](
      { error, listener: row.listener, eventId: row.event.id, attempt: row.attempts },
      'reaction failed',
    );
    const waitSeconds = Math.min(300, 2 ** row.attempts / 4);
    await database.relaxed.query(
      `update reactions set leased_until = null, leased_by = null, last_error = $4,
         failed_at = case when $5 then now() end, run_at = now() + $6 * interval '1 second'
       where account_id = $1 and id = $2 and leased_by = $3`,
      [row.account_id, row.id, nodeId, text.slice(0, 2000), isFinal, waitSeconds],
    );
  }

  return {
    wake: () => void claim(),
    start() {
      isStopped = false;
      timer = setInterval(() => void claim(), pollMs);
      void claim();
    },
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await Promise.race([
        Promise.allSettled(running),
        new Promise((r) => setTimeout(r, 5000).unref()),
      ]);
    },
    async idle() {
      for (;;) {
        void claim();
        // A turn of the event loop, so that whatever is under way can come in.
        while (isClaiming) await new Promise((r) => setImmediate(r));
        if (running.size === 0) return;
        await Promise.all(running);
      }
    },
  };
}
