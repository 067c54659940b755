import { CompiledQuery } from 'kysely';
import type { Context, Row } from '../context/index.ts';
import { openTransaction } from '../context/transaction.ts';

/**
 * Runs a hot statement: prepared once per connection, without the query builder; inside an open
 * transaction it joins that.
 */
export async function runHot<R extends Row>(
  ctx: Context,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<R[]> {
  const tx = openTransaction(ctx);
  if (tx) return (await tx.db.executeQuery<R>(CompiledQuery.raw(text, [...values]))).rows;
  const { rows } = await ctx.platform.database.pool.query<R>({ name, text, values: [...values] });
  return rows;
}
