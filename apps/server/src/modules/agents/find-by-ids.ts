import type { Context } from '../../platform/context/index.ts';
import { selectAgentNames } from './store.ts';
import { selectTeamNames } from './team-store.ts';

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
  return new Map(rows.map((r) => [r.id, { ...r, avatarUrl: null }]));
}

export async function teamsByIds(
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, TeamName>> {
  const rows = await selectTeamNames(ctx, ids);
  return new Map(rows.map((r) => [r.id, r]));
}

export const teamById = async (ctx: Context, id: string): Promise<TeamName | undefined> =>
  (await selectTeamNames(ctx, [id]))[0];
