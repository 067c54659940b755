import type { Agent, BodyInputOf, Contract, ResponseOf } from '@lingxi/contract';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '../client.ts';
import { keys } from '../queries.ts';

export type OneTimeLink = ResponseOf<Contract['agents']['createResetLink']>;
type Change = BodyInputOf<Contract['agents']['update']>;
type Invitation = BodyInputOf<Contract['agents']['invite']>;

/** What is done to agents, and the lists that show it. */
export function useAgentVerbs() {
  const cache = useQueryClient();
  const refresh = () =>
    Promise.all(
      [keys.agents, keys.teams, keys.me].map((queryKey) => cache.invalidateQueries({ queryKey })),
    );
  const refreshed = async <T>(answer: Promise<T>): Promise<T> => {
    const value = await answer;
    await refresh();
    return value;
  };
  return {
    update: (id: Agent['id'], body: Change) =>
      refreshed(client.call('agents.update', { params: { id }, body })),
    invite: (body: Invitation) => refreshed(client.call('agents.invite', { body })),
    createResetLink: (id: Agent['id']) => client.call('agents.createResetLink', { params: { id } }),
  };
}
