import type { Context } from '../../platform/context/index.ts';

/** Whose order this is, by the whole of its number. */
export async function contactIdOfOrder(ctx: Context, number: string): Promise<string | undefined> {
  const found = await ctx.db
    .selectFrom('orders')
    .select('contact_id')
    .where('account_id', '=', ctx.accountId)
    .where('number', '=', number)
    .executeTakeFirst();
  return found?.contact_id;
}
