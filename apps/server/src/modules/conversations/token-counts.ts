import { sql } from 'kysely';
import type { Context } from '../../platform/context/index.ts';

/**
 * How many messages hold a token, as PostgreSQL has sampled it: the index has to walk along the
 * rarest of a query's tokens, however few messages hold all of them.
 */
export type TokenCounts = (token: string) => number;

interface Sampled {
  counts: Map<string, number>;
  until: number;
}

const keptMs = 10 * 60_000;
/** By database: tests have several in one process. */
const known = new WeakMap<object, Promise<Sampled>>();

export async function tokenCounts(ctx: Context): Promise<TokenCounts> {
  const { database } = ctx.platform;
  let sampled = await known.get(database);
  if (!sampled || sampled.until < performance.now()) {
    const reading = read(ctx);
    known.set(database, reading);
    sampled = await reading.catch((error) => {
      known.delete(database);
      throw error;
    });
  }
  const { counts } = sampled;
  // What is not among the commonest is rare.
  return (token) => counts.get(token) ?? 0;
}

async function read(ctx: Context): Promise<Sampled> {
  const { rows } = await sql<{ token: string; count: number }>`
    select token, (share * greatest(c.reltuples, 0))::float8 as count
    from pg_stats s
    join pg_class c on c.oid = 'messages'::regclass,
      unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as common(token, share)
    where s.schemaname = current_schema() and s.tablename = 'messages' and s.attname = 'search'
      and token is not null`.execute(ctx.db);
  return {
    counts: new Map(rows.map((r) => [r.token, r.count])),
    until: performance.now() + keptMs,
  };
}
