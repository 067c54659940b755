import type { Attributes } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { createVisitor } from './create-visitor.ts';
import type { IdentityKind } from './rows.ts';

/** Somebody has opened the widget. */
export const buildVisitor = (ctx: Context) =>
  transaction(ctx, (tx) => createVisitor(tx, { locale: 'zh' }));

/** `k1: 1, k2: 2 …`: so many attributes. */
export const manyAttributes = (count: number, prefix = 'k'): Attributes =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${prefix}${i + 1}`, i + 1]));

/** Whom each identity of the account names. */
export async function identitiesOf(
  ctx: Context,
): Promise<{ kind: IdentityKind; externalId: string; contactId: string }[]> {
  const rows = await ctx.db
    .selectFrom('contact_identities')
    .selectAll()
    .where('account_id', '=', ctx.accountId)
    .orderBy('kind')
    .orderBy('external_id')
    .execute();
  return rows.map((r) => ({
    kind: r.kind as IdentityKind,
    externalId: r.external_id,
    contactId: r.contact_id,
  }));
}
