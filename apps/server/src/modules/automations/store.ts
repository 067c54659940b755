import type { CannedScope } from '@lingxi/contract';
import { type RawBuilder, sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';

export interface CannedRow {
  id: string;
  scope: CannedScope;
  team_id: string | null;
  agent_id: string | null;
  shortcut: string;
  title: string;
  text: string;
  category: string;
  uses: number;
  updated_at: Date;
}

export const cannedColumns = [
  'id',
  'scope',
  'team_id',
  'agent_id',
  'shortcut',
  'title',
  'text',
  'category',
  'uses',
  'updated_at',
] as const;

const canned = (ctx: Context) =>
  ctx.db
    .selectFrom('canned_responses')
    .select(cannedColumns)
    .where('account_id', '=', ctx.accountId)
    .$castTo<CannedRow>();

/** One's own, those of one's teams (who sees all sees every team's), and everybody's. */
export const usable = (ctx: Context): RawBuilder<boolean> => {
  const me = ctx.actor.kind === 'agent' ? ctx.actor.id : null;
  const isTeams = ctx.scope === 'all' ? sql`true` : sql`team_id = any(${[...ctx.teamIds]}::uuid[])`;
  return sql<boolean>`(scope = 'all' or (scope = 'team' and ${isTeams})
    or (scope = 'personal' and agent_id = ${me}::uuid))`;
};

export interface CannedPlace {
  uses: number;
  id: string;
}

export const selectUsable = (
  ctx: Context,
  o: {
    q?: string | undefined;
    category?: string | undefined;
    scope?: CannedScope | undefined;
    after?: CannedPlace | undefined;
    limit: number;
  },
): Promise<CannedRow[]> =>
  canned(ctx)
    .where('deleted_at', 'is', null)
    .where(usable(ctx))
    .$if(o.q !== undefined, (q) => {
      const like = `%${o.q!.replace(/[\\%_]/g, '\\$&')}%`;
      return q.where(
        sql<boolean>`(shortcut ilike ${like} or title ilike ${like} or text ilike ${like})`,
      );
    })
    .$if(o.category !== undefined, (q) => q.where('category', '=', o.category!))
    .$if(o.scope !== undefined, (q) => q.where('scope', '=', o.scope!))
    .$if(o.after !== undefined, (q) =>
      q.where(sql<boolean>`(uses, id) < (${o.after!.uses}, ${o.after!.id}::uuid)`),
    )
    .orderBy('uses', 'desc')
    .orderBy('id', 'desc')
    .limit(o.limit)
    .execute();

export interface CategoryCount {
  scope: CannedScope;
  category: string;
  count: number;
}

/** The fullest first; more than these nobody looks through. */
export const countCategories = (ctx: Context): Promise<CategoryCount[]> =>
  ctx.db
    .selectFrom('canned_responses')
    .select(['scope', 'category'])
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('account_id', '=', ctx.accountId)
    .where('deleted_at', 'is', null)
    .where(usable(ctx))
    .groupBy(['scope', 'category'])
    .orderBy('count', 'desc')
    .orderBy('category')
    .limit(500)
    .$castTo<CategoryCount>()
    .execute();

export const lockCanned = (tx: TxContext, id: string): Promise<CannedRow | undefined> =>
  canned(tx)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .where(usable(tx))
    .forNoKeyUpdate()
    .executeTakeFirst();

export const lockDeletedCanned = (
  tx: TxContext,
  id: string,
  since: Date,
): Promise<CannedRow | undefined> =>
  canned(tx)
    .where('id', '=', id)
    .where('deleted_at', '>', since)
    .where(usable(tx))
    .forNoKeyUpdate()
    .executeTakeFirst();

export const insertCanned = (tx: TxContext, row: CannedRow) =>
  tx.db
    .insertInto('canned_responses')
    .values({ account_id: tx.accountId, ...row })
    .execute();

export const saveCanned = (
  tx: TxContext,
  { id, ...row }: CannedRow,
  o: { deletedAt: Date | null } = { deletedAt: null },
) =>
  tx.db
    .updateTable('canned_responses')
    .set({ ...row, deleted_at: o.deletedAt })
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .execute();

/** False when there is none the caller may use. */
export async function addUse(ctx: Context, id: string): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('canned_responses')
    .set({ uses: sql`uses + 1` })
    .where('account_id', '=', ctx.accountId)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .where(usable(ctx))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export const removeDeletedCanned = (ctx: Context, before: Date) =>
  ctx.db
    .deleteFrom('canned_responses')
    .where('account_id', '=', ctx.accountId)
    .where('deleted_at', '<=', before)
    .execute();
