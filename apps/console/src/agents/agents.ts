import type { Agent, Team } from '@lingxi/contract';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { client } from '../client.ts';
import { keys } from '../queries.ts';

type Page<T> = { items: T[]; nextCursor: string | null };

/** Agents and teams are lists of hundreds, not of thousands: they are held whole. */
export async function readAll<T>(read: (cursor: string | undefined) => Promise<Page<T>>) {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    all.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return all;
}

export const agentsQuery = queryOptions({
  queryKey: keys.agents,
  queryFn: ({ signal }): Promise<Agent[]> =>
    readAll((cursor) => client.call('agents.list', { query: { cursor, limit: 200 }, signal })),
});

export const teamsQuery = queryOptions({
  queryKey: keys.teams,
  queryFn: ({ signal }): Promise<Team[]> =>
    readAll((cursor) => client.call('teams.list', { query: { cursor, limit: 200 }, signal })),
});

/** The agent of an id, as far as the list is known. */
export function useAgent(id: string | null): Agent | undefined {
  const { data: agents } = useQuery(agentsQuery);
  return agents?.find((a) => a.id === id);
}

export function useAgentName(): (id: string | null) => string | null {
  const { data: agents } = useQuery(agentsQuery);
  return (id) => agents?.find((a) => a.id === id)?.name ?? null;
}
