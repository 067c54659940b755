import type { ContactTotals } from '@lingxi/contract';
import { sql } from 'kysely';
import type { Context } from '../../platform/context/index.ts';
import type { IdentityKind } from './rows.ts';

export interface IdentityRow {
  kind: IdentityKind;
  external_id: string;
  created_at: Date;
}

/** Oldest first; a browser is one, so there may be many. */
export const selectIdentities = (
  ctx: Context,
  contactId: string,
  limit: number,
): Promise<IdentityRow[]> =>
  ctx.db
    .selectFrom('contact_identities')
    .select(['kind', 'external_id', 'created_at'])
    .where('account_id', '=', ctx.accountId)
    .where('contact_id', '=', contactId)
    .orderBy('kind')
    .orderBy('created_at')
    .limit(limit)
    .$castTo<IdentityRow>()
    .execute();

/** Money that has come in and was not given back. */
const isSpent = sql`status in ('paid', 'shipped', 'delivered')`;

export async function sumOrders(ctx: Context, contactId: string) {
  const { rows } = await sql<{ currency: string; cents: number; orders: number; refunds: number }>`
    select currency, coalesce(sum(total_cents) filter (where ${isSpent}), 0)::bigint as cents,
      count(*) filter (where ${isSpent})::int as orders,
      count(*) filter (where status in ('refunding', 'refunded'))::int as refunds
    from orders where account_id = ${ctx.accountId} and contact_id = ${contactId}::uuid
    group by currency order by orders desc, currency`.execute(ctx.db);
  return {
    spent: rows
      .filter((r) => r.orders > 0)
      .map(({ currency, cents, orders }) => ({ currency, cents: Number(cents), orders })),
    refunds: rows.reduce((sum, r) => sum + r.refunds, 0),
  } satisfies Pick<ContactTotals, 'spent' | 'refunds'>;
}

export async function countActs(ctx: Context, contactId: string): Promise<number> {
  const { n } = await ctx.db
    .selectFrom('contact_acts')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('account_id', '=', ctx.accountId)
    .where('contact_id', '=', contactId)
    .executeTakeFirstOrThrow();
  return Number(n);
}
