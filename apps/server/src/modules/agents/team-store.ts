import { type Selectable, sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { Teams } from '../../platform/db/schema.generated.ts';

export type TeamRow = Omit<Selectable<Teams>, 'account_id'> & {
  agent_ids: string[];
  lead_ids: string[];
};

export interface Membership {
  teamId: string;
  agentId: string;
}

export async function insertTeam(
  tx: TxContext,
  team: { id: string; name: string; hours_id?: string | null },
): Promise<void> {
  await tx.db
    .insertInto('teams')
    .values({ account_id: tx.accountId, created_at: tx.platform.clock.now(), ...team })
    .execute();
}

export const selectTeam = (ctx: Context, id: string): Promise<TeamRow | undefined> =>
  teamRows(ctx).where('id', '=', id).executeTakeFirst();

export const lockTeam = (tx: TxContext, id: string): Promise<TeamRow | undefined> =>
  teamRows(tx).where('id', '=', id).forNoKeyUpdate().executeTakeFirst();

export const selectTeams = (
  ctx: Context,
  o: { after?: string | undefined; limit: number },
): Promise<TeamRow[]> =>
  teamRows(ctx)
    .$if(o.after !== undefined, (q) => q.where('id', '>', o.after!))
    .orderBy('id')
    .limit(o.limit)
    .execute();

export async function selectTeamNames(
  ctx: Context,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  return ctx.db
    .selectFrom('teams')
    .select(['id', 'name'])
    .where('account_id', '=', ctx.accountId)
    .where('id', 'in', ids)
    .execute();
}

export async function selectTeamsNamed(
  ctx: Context,
  names: readonly string[],
): Promise<{ id: string; name: string }[]> {
  if (names.length === 0) return [];
  return ctx.db
    .selectFrom('teams')
    .select(['id', 'name'])
    .where('account_id', '=', ctx.accountId)
    .where('name', 'in', names)
    .orderBy('id')
    .execute();
}

/** The business hours a team keeps of its own; undefined for no such team. */
export async function selectTeamHours(
  ctx: Context,
  id: string,
): Promise<{ hours_id: string | null } | undefined> {
  return ctx.db
    .selectFrom('teams')
    .select('hours_id')
    .where('account_id', '=', ctx.accountId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function changeTeam(
  tx: TxContext,
  id: string,
  change: { name?: string; hours_id?: string | null },
): Promise<void> {
  await tx.db
    .updateTable('teams')
    .set(change)
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .execute();
}

export async function addMembers(tx: TxContext, members: readonly Membership[]): Promise<void> {
  if (members.length === 0) return;
  await tx.db
    .insertInto('team_members')
    .values(
      members.map((m) => ({ account_id: tx.accountId, team_id: m.teamId, agent_id: m.agentId })),
    )
    .onConflict((c) => c.doNothing())
    .execute();
}

export async function removeMembers(tx: TxContext, members: readonly Membership[]): Promise<void> {
  if (members.length === 0) return;
  await tx.db
    .deleteFrom('team_members')
    .where('account_id', '=', tx.accountId)
    .where((e) => e.or(members.map((m) => e.and({ team_id: m.teamId, agent_id: m.agentId }))))
    .execute();
}

/** Of the members these, and no others. */
export async function setLeads(
  tx: TxContext,
  teamId: string,
  agentIds: readonly string[],
): Promise<void> {
  await tx.db
    .updateTable('team_members')
    .set({ is_lead: sql<boolean>`agent_id = any(${agentIds}::uuid[])` })
    .where('account_id', '=', tx.accountId)
    .where('team_id', '=', teamId)
    .execute();
}

const teamRows = (ctx: Context) =>
  ctx.db
    .selectFrom('teams')
    .select([
      'id',
      'name',
      'hours_id',
      'created_at',
      sql<string[]>`array(
        select m.agent_id::text from team_members m
        where m.account_id = teams.account_id and m.team_id = teams.id order by m.agent_id
      )`.as('agent_ids'),
      sql<string[]>`array(
        select m.agent_id::text from team_members m
        where m.account_id = teams.account_id and m.team_id = teams.id and m.is_lead
        order by m.agent_id
      )`.as('lead_ids'),
    ])
    .where('account_id', '=', ctx.accountId);
