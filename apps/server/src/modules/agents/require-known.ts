import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { selectAgentNames } from './store.ts';
import { selectTeamNames } from './team-store.ts';

/** The ids without repeats, all of them of this account. */
export async function requireTeams(ctx: Context, ids: readonly string[]): Promise<string[]> {
  const unique = distinct(ids);
  const known = await selectTeamNames(ctx, unique);
  if (known.length < unique.length) throw new Refusal('team_not_found');
  return unique;
}

export async function requireAgents(ctx: Context, ids: readonly string[]): Promise<string[]> {
  const unique = distinct(ids);
  const known = await selectAgentNames(ctx, unique);
  if (known.length < unique.length) throw new Refusal('agent_not_found');
  return unique;
}

// An id may be written in capitals; the database knows it in small letters.
const distinct = (ids: readonly string[]) => [...new Set(ids.map((id) => id.toLowerCase()))];
