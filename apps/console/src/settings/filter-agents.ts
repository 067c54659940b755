import type { Agent } from '@lingxi/contract';

export const agentStates = ['working', 'invited', 'disabled'] as const;
export type AgentState = (typeof agentStates)[number];

/** In the page's address: what is looked for, and who is open in the drawer. */
export interface AgentSearch {
  id?: string;
  q?: string;
  role?: string;
  team?: string;
  state?: string;
}

/** Who can work comes first, then who has been invited, then who has been disabled. */
export const stateOf = (a: Pick<Agent, 'disabledAt' | 'joinedAt'>): AgentState =>
  a.disabledAt ? 'disabled' : a.joinedAt ? 'working' : 'invited';

/** `team` may also be `none`: who belongs to no team gets nothing from a queue. */
export function filterAgents(agents: readonly Agent[], search: AgentSearch): Agent[] {
  const { role, team, state } = search;
  const words = (search.q ?? '').trim().toLowerCase().split(/\s+/);
  return agents
    .filter((a) => words.every((word) => `${a.name} ${a.email}`.toLowerCase().includes(word)))
    .filter((a) => !role || a.role === role)
    .filter((a) => !state || stateOf(a) === state)
    .filter((a) => (team === 'none' ? a.teamIds.length === 0 : !team || a.teamIds.includes(team)))
    .sort(
      (a, b) =>
        agentStates.indexOf(stateOf(a)) - agentStates.indexOf(stateOf(b)) ||
        a.name.localeCompare(b.name),
    );
}
