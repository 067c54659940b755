import type { Kysely, Selectable } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { Accounts, DB } from '../../platform/db/schema.generated.ts';

export type AccountRow = Selectable<Accounts>;

/** What may change. */
export type AccountFields = Pick<AccountRow, 'name' | 'locale' | 'timezone'>;

export async function insertAccount(
  ctx: Context,
  account: AccountFields & { isDemo: boolean },
): Promise<void> {
  await ctx.db
    .insertInto('accounts')
    .values({
      id: ctx.accountId,
      name: account.name,
      locale: account.locale,
      timezone: account.timezone,
      is_demo: account.isDemo,
      created_at: ctx.platform.clock.now(),
    })
    .execute();
}

const rowOf = (ctx: Context) =>
  ctx.db.selectFrom('accounts').selectAll().where('id', '=', ctx.accountId);

export const selectAccount = (ctx: Context): Promise<AccountRow | undefined> =>
  rowOf(ctx).executeTakeFirst();

export const lockAccount = (tx: TxContext): Promise<AccountRow | undefined> =>
  rowOf(tx).forNoKeyUpdate().executeTakeFirst();

export async function changeAccount(tx: TxContext, change: Partial<AccountFields>): Promise<void> {
  await tx.db.updateTable('accounts').set(change).where('id', '=', tx.accountId).execute();
}

/** Across accounts: for jobs that visit each of them in turn. */
export async function selectAccountIds(db: Kysely<DB>): Promise<string[]> {
  const rows = await db.selectFrom('accounts').select('id').orderBy('id').execute();
  return rows.map((r) => r.id);
}

/** Across accounts: the program tells at its start whether there is a shop to look at. */
export async function selectHasDemo(db: Kysely<DB>): Promise<boolean> {
  const found = await db
    .selectFrom('accounts')
    .select('id')
    .where('is_demo', '=', true)
    .executeTakeFirst();
  return found !== undefined;
}
