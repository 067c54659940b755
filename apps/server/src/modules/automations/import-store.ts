import { type RawBuilder, sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { type CannedRow, cannedColumns, usable } from './store.ts';

export type NewCanned = Omit<CannedRow, 'uses'>;

/** By what one text is told from another: the reach and what is typed. */
export const reachKey = (row: Pick<CannedRow, 'team_id' | 'agent_id' | 'shortcut'>): string =>
  `${row.team_id ?? row.agent_id ?? ''}/${row.shortcut.toLowerCase()}`;

/** Those that have one of these shortcuts in any reach, by `reachKey`. */
export async function selectByShortcuts(
  ctx: Context,
  shortcuts: readonly string[],
  o: { isLocked: boolean },
): Promise<Map<string, CannedRow>> {
  const wanted = shortcuts.map((s) => s.toLowerCase());
  const isWanted: RawBuilder<boolean> = sql<boolean>`lower(shortcut) = any(${wanted}::text[])`;
  const rows = await ctx.db
    .selectFrom('canned_responses')
    .select(cannedColumns)
    .where('account_id', '=', ctx.accountId)
    .where('deleted_at', 'is', null)
    .where(isWanted)
    .orderBy('id')
    .$if(o.isLocked, (q) => q.forNoKeyUpdate())
    .$castTo<CannedRow>()
    .execute();
  return new Map(rows.map((r) => [reachKey(r), r]));
}

/** New ones and changed ones, all in one statement; how often each was used stays. */
export async function putCanned(tx: TxContext, rows: readonly NewCanned[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into canned_responses (account_id, id, scope, team_id, agent_id, shortcut, title, text,
      category, created_at, updated_at)
    select ${tx.accountId}::uuid, id, scope, team_id, agent_id, shortcut, title, text, category,
      updated_at, updated_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, scope text, team_id uuid,
      agent_id uuid, shortcut text, title text, text text, category text, updated_at timestamptz)
    on conflict (account_id, id) do update set shortcut = excluded.shortcut, title = excluded.title,
      text = excluded.text, category = excluded.category, updated_at = excluded.updated_at
  `.execute(tx.db);
}

/** One part of those the caller may use, oldest first. */
export const selectCannedToExport = (
  ctx: Context,
  o: { after: string | undefined; limit: number },
): Promise<CannedRow[]> =>
  ctx.db
    .selectFrom('canned_responses')
    .select(cannedColumns)
    .where('account_id', '=', ctx.accountId)
    .where('deleted_at', 'is', null)
    .where(usable(ctx))
    .$if(o.after !== undefined, (q) => q.where('id', '>', o.after!))
    .orderBy('id')
    .limit(o.limit)
    .$castTo<CannedRow>()
    .execute();
