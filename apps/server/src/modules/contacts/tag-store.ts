import type { Context, TxContext } from '../../platform/context/index.ts';

/** So that they can be suggested later; in one order, so that two writers never wait in a circle. */
export async function rememberTags(tx: TxContext, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const created_at = tx.platform.clock.now();
  await tx.db
    .insertInto('contact_tags')
    .values([...names].sort().map((name) => ({ account_id: tx.accountId, name, created_at })))
    .onConflict((oc) => oc.doNothing())
    .execute();
}

export async function selectTags(
  ctx: Context,
  o: { q?: string | undefined; limit: number },
): Promise<string[]> {
  const found = await ctx.db
    .selectFrom('contact_tags')
    .select('name')
    .where('account_id', '=', ctx.accountId)
    .$if(o.q !== undefined, (query) =>
      query.where('name', 'ilike', `%${o.q!.replace(/[\\%_]/g, '\\$&')}%`),
    )
    .orderBy('name')
    .limit(o.limit)
    .execute();
  return found.map((r) => r.name);
}
