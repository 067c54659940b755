import type { Context } from '../../platform/context/index.ts';
import { avatarUrlOf } from './avatar.ts';
import { selectAgentNames } from './store.ts';
import { selectTeamHours, selectTeamNames, selectTeamsNamed } from './team-store.ts';

export interface AgentFace {
  id: string;
  name: string;
  avatarUrl: string | null;
}

export interface TeamName {
  id: string;
  name: string;
}

/** Names to show beside conversations and messages; ids of other accounts are simply not in it. */
export async function agentsByIds(
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, AgentFace>> {
  const rows = await selectAgentNames(ctx, ids);
  return new Map(
    rows.map((r) => [r.id, { id: r.id, name: r.name, avatarUrl: avatarUrlOf(ctx, r) }]),
  );
}

export async function teamsByIds(
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, TeamName>> {
  const rows = await selectTeamNames(ctx, ids);
  return new Map(rows.map((r) => [r.id, r]));
}

/** The ids of the teams of these names; of two with one name the older. */
export async function teamsByNames(
  ctx: Context,
  names: readonly string[],
): Promise<Map<string, string>> {
  const rows = await selectTeamsNamed(ctx, names);
  return new Map(rows.reverse().map((r) => [r.name, r.id]));
}

export const teamById = async (ctx: Context, id: string): Promise<TeamName | undefined> =>
  (await selectTeamNames(ctx, [id]))[0];

/** The business hours of a team; null where it keeps none of its own. */
export const teamHoursId = async (ctx: Context, id: string): Promise<string | null> =>
  (await selectTeamHours(ctx, id))?.hours_id ?? null;
