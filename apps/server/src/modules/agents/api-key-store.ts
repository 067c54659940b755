import type { Selectable } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { ApiKeys } from '../../platform/db/schema.generated.ts';

export type ApiKeyRow = Pick<
  Selectable<ApiKeys>,
  'id' | 'name' | 'secret_hash' | 'created_at' | 'last_used_at'
>;

export async function insertApiKey(
  tx: TxContext,
  key: { id: string; name: string; secretHash: Buffer; createdBy: string | null; createdAt: Date },
): Promise<void> {
  await tx.db
    .insertInto('api_keys')
    .values({
      account_id: tx.accountId,
      id: key.id,
      name: key.name,
      secret_hash: key.secretHash,
      created_by: key.createdBy,
      created_at: key.createdAt,
    })
    .execute();
}

/** Newest first: ids are made in the order of time. */
export const selectApiKeys = (
  ctx: Context,
  o: { before?: string | undefined; limit: number },
): Promise<ApiKeyRow[]> =>
  validKeys(ctx)
    .$if(o.before !== undefined, (q) => q.where('id', '<', o.before!))
    .orderBy('id', 'desc')
    .limit(o.limit)
    .execute();

export const selectApiKey = (ctx: Context, id: string): Promise<ApiKeyRow | undefined> =>
  validKeys(ctx).where('id', '=', id).executeTakeFirst();

export const lockApiKey = (tx: TxContext, id: string): Promise<ApiKeyRow | undefined> =>
  validKeys(tx).where('id', '=', id).forUpdate().executeTakeFirst();

export async function markRevoked(tx: TxContext, id: string): Promise<void> {
  await tx.db
    .updateTable('api_keys')
    .set({ revoked_at: tx.platform.clock.now() })
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .execute();
}

export async function markUsed(ctx: Context, id: string): Promise<void> {
  await ctx.db
    .updateTable('api_keys')
    .set({ last_used_at: ctx.platform.clock.now() })
    .where('account_id', '=', ctx.accountId)
    .where('id', '=', id)
    .execute();
}

const validKeys = (ctx: Context) =>
  ctx.db
    .selectFrom('api_keys')
    .select(['id', 'name', 'secret_hash', 'created_at', 'last_used_at'])
    .where('account_id', '=', ctx.accountId)
    .where('revoked_at', 'is', null);
