import pg from 'pg';
import { isConnectionError } from '../db/index.ts';
import type { Platform } from '../index.ts';

/** One live connection of a client, over whatever carries it. */
export interface Connection {
  readonly id: string;
  readonly accountId: string;
  /** Who it belongs to: presence is counted by this. */
  readonly kind: 'agent' | 'contact';
  readonly ownerId: string;
  /** Sends one frame, already as JSON. */
  send(json: string): void;
  close(code: number, reason: string): void;
  /** Whether a signal for this audience is for this connection. */
  isFor(audience: unknown): boolean;
}

/** Best-effort news, never stored: small, at most once. */
export interface Signal {
  accountId: string;
  name: string;
  audience: unknown;
  data: unknown;
}

export interface Sockets {
  add(connection: Connection): void;
  remove(connection: Connection): void;
  readonly count: number;
  of(accountId: string): Iterable<Connection>;
  all(): Iterable<Connection>;
  signal(signal: Signal): void;
  /** Told when somebody's first connection anywhere on this node opens or last one closes. */
  onPresence(
    listener: (c: {
      accountId: string;
      kind: 'agent' | 'contact';
      ownerId: string;
      isOnline: boolean;
    }) => void,
  ): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const signalMs = 20;
/** NOTIFY carries at most 8,000 bytes. */
const payloadBytes = 7800;
const presenceSeconds = 60;

export function createSockets(platform: () => Platform): Sockets {
  const byAccount = new Map<string, Map<string, Connection>>();
  const owners = new Map<string, number>();
  const presenceListeners: Parameters<Sockets['onPresence']>[0][] = [];
  let count = 0;
  let waiting: string[] = [];
  let sendTimer: NodeJS.Timeout | undefined;
  let timers: NodeJS.Timeout[] = [];
  let listening: pg.Client | undefined;
  let isStopped = false;

  const ownerKey = (c: Pick<Connection, 'accountId' | 'kind' | 'ownerId'>) =>
    `${c.accountId}/${c.kind}/${c.ownerId}`;

  function deliver(s: Signal) {
    const connections = byAccount.get(s.accountId);
    if (!connections) return;
    let json: string | undefined;
    for (const c of connections.values()) {
      if (!c.isFor(s.audience)) continue;
      json ??= JSON.stringify({ t: 'signal', name: s.name, data: s.data });
      c.send(json);
    }
  }

  async function query(text: string, values: unknown[]) {
    try {
      await platform().database.relaxed.query(text, values);
    } catch (error) {
      if (!isConnectionError(error)) platform().log.error({ error }, 'presence failed');
    }
  }

  function flush() {
    sendTimer = undefined;
    const parts: string[][] = [[]];
    let size = 0;
    for (const json of waiting) {
      const bytes = Buffer.byteLength(json) + 1;
      if (bytes > payloadBytes) continue;
      if (size + bytes > payloadBytes) {
        parts.push([]);
        size = 0;
      }
      parts.at(-1)!.push(json);
      size += bytes;
    }
    waiting = [];
    for (const part of parts) {
      if (part.length > 0)
        void query(`select pg_notify('lingxi_signals', $1)`, [`[${part.join(',')}]`]);
    }
  }

  async function listen(): Promise<void> {
    if (isStopped) return;
    const client = new pg.Client({
      ...platform().database.options,
      connectionTimeoutMillis: 5000,
      application_name: 'lingxi-signals',
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
      for (const s of JSON.parse(n.payload ?? '[]') as (Signal & { from: string })[]) {
        if (s.from !== platform().nodeId) deliver(s);
      }
    });
    try {
      await client.connect();
      await client.query('listen lingxi_signals');
    } catch {
      await client.end().catch(() => {});
      again();
    }
  }

  /** One statement keeps everyone who is connected here present. */
  async function refreshPresence(keys = [...owners.keys()]): Promise<void> {
    if (keys.length === 0) return;
    const [accounts, kinds, ids]: [string[], string[], string[]] = [[], [], []];
    // In one order, so that two refreshes never wait for each other in a circle.
    for (const key of keys.sort()) {
      const [account, kind, id] = key.split('/') as [string, string, string];
      accounts.push(account);
      kinds.push(kind);
      ids.push(id);
    }
    await query(
      `insert into presence (account_id, kind, id, node_id, expires_at)
       select a, k, i, $4, now() + interval '${presenceSeconds} seconds' from unnest($1::uuid[], $2::text[], $3::uuid[]) as t(a, k, i)
       on conflict (account_id, kind, id, node_id) do update set expires_at = excluded.expires_at`,
      [accounts, kinds, ids, platform().nodeId],
    );
  }

  function changed(c: Connection, isOnline: boolean) {
    const done = isOnline
      ? refreshPresence([ownerKey(c)])
      : query(
          'delete from presence where account_id = $1 and kind = $2 and id = $3 and node_id = $4',
          [c.accountId, c.kind, c.ownerId, platform().nodeId],
        );
    void done.then(() => {
      if (isStopped) return;
      for (const l of presenceListeners) {
        l({ accountId: c.accountId, kind: c.kind, ownerId: c.ownerId, isOnline });
      }
    });
  }

  return {
    get count() {
      return count;
    },
    of: (accountId) => byAccount.get(accountId)?.values() ?? [],
    *all() {
      for (const connections of byAccount.values()) yield* connections.values();
    },
    add(c) {
      const connections = byAccount.get(c.accountId) ?? new Map<string, Connection>();
      byAccount.set(c.accountId, connections);
      connections.set(c.id, c);
      count++;
      const key = ownerKey(c);
      const held = owners.get(key) ?? 0;
      owners.set(key, held + 1);
      if (held === 0) changed(c, true);
    },
    remove(c) {
      const connections = byAccount.get(c.accountId);
      if (!connections?.delete(c.id)) return;
      if (connections.size === 0) byAccount.delete(c.accountId);
      count--;
      const key = ownerKey(c);
      const held = (owners.get(key) ?? 1) - 1;
      if (held > 0) owners.set(key, held);
      else {
        owners.delete(key);
        changed(c, false);
      }
    },
    signal(s) {
      deliver(s);
      waiting.push(JSON.stringify({ ...s, from: platform().nodeId }));
      sendTimer ??= setTimeout(flush, signalMs);
    },
    onPresence: (l) => presenceListeners.push(l),
    async start() {
      await listen();
      timers.push(
        setInterval(() => void refreshPresence(), (presenceSeconds * 1000) / 3),
        setInterval(() => void query('delete from presence where expires_at < now()', []), 60_000),
      );
    },
    async stop() {
      isStopped = true;
      for (const t of timers) clearInterval(t);
      timers = [];
      clearTimeout(sendTimer);
      await listening?.end().catch(() => {});
      await query('delete from presence where node_id = $1', [platform().nodeId]);
    },
  };
}
