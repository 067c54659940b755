import type { LingxiEvent } from '@lingxi/contract';
import pg from 'pg';
import { isConnectionError } from '../db/index.ts';
import type { Platform } from '../index.ts';
import { type Cursor, formatCursor, parseCursor } from './cursor.ts';
import type { StoredEvent } from './types.ts';

/** The stream of all events as this node sees it, and the cursor below which nothing can still appear. */
export interface Feed {
  /** Everything up to here has been delivered on this node. */
  cursor(): string;
  committedHere(stored: readonly StoredEvent[]): void;
  /** Called whenever the cursor has moved. */
  onCursor(listener: (cursor: string) => void): () => void;
  parse(cursor: string): Cursor | 'stale';
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface FeedOptions {
  platform: () => Platform;
  deliver: (stored: StoredEvent) => void;
  /** Another node has committed something. */
  onWake: () => void;
}

export interface EventRow {
  account_id: string;
  id: string;
  xid: string;
  type: string;
  occurred_at: Date;
  actor: unknown;
  conversation_id: string | null;
  contact_id: string | null;
  data: unknown;
}

const pollMs = 500;
/** One NOTIFY for everything committed within this time. */
const notifyMs = 5;
const heartbeatMs = 2000;
const batch = 2000;

export function createFeed({ platform, deliver, onWake }: FeedOptions): Feed {
  let epoch = '';
  let position = 0n;
  /** Delivered, with the transaction it came from unless known yet: forgotten once the cursor is past. */
  const delivered = new Map<string, bigint | undefined>();
  const cursorListeners = new Set<(cursor: string) => void>();
  let listening: pg.Client | undefined;
  let timers: NodeJS.Timeout[] = [];
  let notifyTimer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isPolling = false;
  let isPollWanted = false;
  let otherNodes = 0;

  const cursor = () => formatCursor({ epoch, position });

  async function poll(): Promise<void> {
    if (isStopped) return;
    if (isPolling) {
      isPollWanted = true;
      return;
    }
    isPolling = true;
    try {
      do {
        isPollWanted = false;
        await pollOnce();
      } while (isPollWanted && !isStopped);
    } catch (error) {
      if (!isConnectionError(error)) platform().log.error({ error }, 'reading the feed failed');
    } finally {
      isPolling = false;
    }
  }

  /**
   * Reads everything visible from the cursor on, also what lies above a transaction that still
   * runs, so that one long import delays nobody; the cursor itself stops below that transaction.
   */
  async function pollOnce(): Promise<void> {
    const { relaxed } = platform().database;
    let from = position;
    // Everything of the transaction at the cursor itself has been seen.
    let lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
    let safe = position;
    for (;;) {
      const { rows } = await relaxed.query<EventRow & { xmin: string }>({
        name: 'feed-poll',
        text: `select e.*, s.xmin from (select pg_snapshot_xmin(pg_current_snapshot())::text as xmin) s
          left join lateral (select account_id, id, xid::text, type, occurred_at, actor, conversation_id, contact_id, data
            from events where (xid, id) > ($1::xid8, $2::uuid) order by events.xid, id limit ${batch}) e on true`,
        values: [from.toString(), lastId],
      });
      safe = BigInt(rows[0]!.xmin) - 1n;
      for (const row of rows) {
        if (row.id === null) break;
        from = BigInt(row.xid);
        lastId = row.id;
        const known = delivered.has(row.id);
        delivered.set(row.id, from);
        if (!known) deliver(fromRow(row));
      }
      if (rows.length < batch) break;
    }
    if (safe > position) {
      position = safe;
      for (const [id, xid] of delivered)
        if (xid !== undefined && xid <= position) delivered.delete(id);
      for (const l of cursorListeners) l(cursor());
    }
  }

  function notifyOthers() {
    notifyTimer = undefined;
    if (otherNodes === 0 || isStopped) return;
    platform()
      .database.relaxed.query({
        name: 'feed-notify',
        text: `select pg_notify('lingxi_events', $1)`,
        values: [platform().nodeId],
      })
      // Lost with its sender: the others' poll finds the events all the same.
      .catch(() => {});
  }

  async function heartbeat(): Promise<void> {
    try {
      const { rows } = await platform().database.relaxed.query<{ others: number }>({
        name: 'node-heartbeat',
        text: `with me as (insert into nodes (id) values ($1) on conflict (id) do update set seen_at = now()),
          gone as (delete from nodes where seen_at < now() - interval '1 minute')
          select count(*)::int as others from nodes where id <> $1 and seen_at > now() - interval '15 seconds'`,
        values: [platform().nodeId],
      });
      otherNodes = rows[0]!.others;
    } catch (error) {
      if (!isConnectionError(error)) platform().log.error({ error }, 'heartbeat failed');
    }
  }

  async function listen(): Promise<void> {
    if (isStopped) return;
    const client = new pg.Client({
      ...platform().database.options,
      connectionTimeoutMillis: 5000,
      application_name: 'lingxi-listen',
    });
    const again = () => {
      if (listening !== client) return;
      listening = undefined;
      if (!isStopped) timers.push(setTimeout(() => void listen(), 500).unref());
    };
    listening = client;
    client.on('error', again);
    client.on('end', again);
    client.on('notification', (n) => {
      if (n.payload === platform().nodeId) return;
      onWake();
      void poll();
    });
    try {
      await client.connect();
      await client.query('listen lingxi_events');
    } catch {
      await client.end().catch(() => {});
      again();
    }
  }

  return {
    cursor,
    committedHere(stored) {
      for (const s of stored) {
        if (delivered.has(s.event.id)) continue;
        delivered.set(s.event.id, undefined);
        deliver(s);
      }
      notifyTimer ??= setTimeout(notifyOthers, notifyMs);
    },
    onCursor(listener) {
      cursorListeners.add(listener);
      return () => cursorListeners.delete(listener);
    },
    parse(text) {
      const parsed = parseCursor(text);
      return parsed && parsed.epoch === epoch ? parsed : 'stale';
    },
    async start() {
      const { rows } = await platform().database.pool.query<{ epoch: string; xmin: string }>(
        'select epoch, pg_snapshot_xmin(pg_current_snapshot())::text as xmin from feed',
      );
      epoch = rows[0]!.epoch;
      position = BigInt(rows[0]!.xmin) - 1n;
      await heartbeat();
      await listen();
      timers.push(
        setInterval(() => void poll(), pollMs),
        setInterval(() => void heartbeat(), heartbeatMs),
      );
    },
    async stop() {
      isStopped = true;
      for (const t of timers) clearInterval(t);
      timers = [];
      clearTimeout(notifyTimer);
      await listening?.end().catch(() => {});
      await platform()
        .database.pool.query('delete from nodes where id = $1', [platform().nodeId])
        .catch(() => {});
    },
  };
}

export function fromRow(row: EventRow): StoredEvent {
  return {
    accountId: row.account_id,
    conversationId: row.conversation_id,
    contactId: row.contact_id,
    event: {
      id: row.id,
      type: row.type,
      occurredAt: row.occurred_at.toISOString(),
      actor: row.actor,
      data: row.data,
    } as LingxiEvent,
  };
}
