import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { openTransaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { teamsByNames } from '../agents/index.ts';
import type { RowFault, TakeOptions, TakeOutcome } from '../take-outcome.ts';
import { mayWrite } from './canned-policy.ts';
import type { CannedRowInput } from './canned-row.ts';
import { type NewCanned, putCanned, reachKey, selectByShortcuts } from './import-store.ts';
import type { CannedRow } from './store.ts';

/**
 * Some hundred rows of a file: written in the caller's transaction, or with `isDry` only looked at.
 * A shortcut that is there in the same reach is skipped or takes what the row tells.
 */
export async function takeCanned(
  ctx: Context,
  rows: readonly CannedRowInput[],
  { existing, isDry = false }: TakeOptions,
): Promise<TakeOutcome[]> {
  authorize(ctx, 'canned_response:manage');
  const tx = openTransaction(ctx);
  const teams = await teamsByNames(ctx, [...new Set(rows.flatMap((r) => r.team ?? []))]);
  const shortcuts = rows.map((r) => r.shortcut);
  const there = await selectByShortcuts(ctx, shortcuts, { isLocked: tx !== undefined });
  const written: NewCanned[] = [];
  const outcomes = rows.map((row): TakeOutcome => {
    const reach = reachOf(ctx, row, teams);
    if ('code' in reach) return reach;
    const before = there.get(reachKey({ ...reach, shortcut: row.shortcut }));
    if (before && existing === 'skip') return 'skipped';
    written.push(rowOf(ctx, row, reach, before));
    return before ? 'replaced' : 'created';
  });
  if (!isDry && tx) await putCanned(tx, written);
  return outcomes;
}

type Reach = Pick<CannedRow, 'scope' | 'team_id' | 'agent_id'>;

function reachOf(
  ctx: Context,
  row: CannedRowInput,
  teams: ReadonlyMap<string, string>,
): Reach | RowFault {
  const isPersonal = row.scope === 'personal';
  if (isPersonal && ctx.actor.kind !== 'agent') return { field: 'scope', code: 'person_missing' };
  const teamId = row.team === undefined ? null : teams.get(row.team);
  if (teamId === undefined) return { field: 'team', code: 'team_not_found' };
  const reach = {
    scope: row.scope,
    team_id: teamId,
    agent_id: isPersonal ? ctx.actor.id : null,
  };
  return mayWrite(ctx, reach) ? reach : { field: 'scope', code: 'not_yours' };
}

const rowOf = (
  ctx: Context,
  row: CannedRowInput,
  reach: Reach,
  before: CannedRow | undefined,
): NewCanned => ({
  id: before?.id ?? newId(),
  ...reach,
  shortcut: row.shortcut,
  title: row.title ?? before?.title ?? row.shortcut,
  text: row.text,
  category: row.category ?? before?.category ?? '',
  updated_at: ctx.platform.clock.now(),
});
