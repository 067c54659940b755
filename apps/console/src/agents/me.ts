import type { Availability, Me } from '@lingxi/contract';
import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { client } from '../client.ts';
import { prefer, type Theme } from '../frame/preferences.ts';
import { changeLocale, type Locale } from '../locales/index.ts';
import { keys } from '../queries.ts';

export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: ({ signal }) => client.call('agents.me', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Inside the frame somebody is always signed in. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data;

export const useMay = (permission: string): boolean => useMe().permissions.includes(permission);

/** A demo needs no setting up, and only administrators do it. */
export const useMayPrepare = (): boolean => {
  const { account, permissions } = useMe();
  return !account.isDemo && permissions.includes('account:update');
};

/** What the agent has chosen anywhere holds here too. */
export function adoptChoices(me: Me): Promise<void> {
  prefer({ locale: me.agent.locale, theme: me.agent.theme });
  return changeLocale(me.agent.locale);
}

/** Changes here at once and with the agent as soon as the server can be reached. */
export function useChoose() {
  const cache = useQueryClient();
  const save = useMutation({
    mutationFn: (body: { locale?: Locale; theme?: Theme }) =>
      client.call('agents.updateMe', { body }),
    onSuccess: (me) => cache.setQueryData(keys.me, me),
  });
  return (choice: { locale?: Locale; theme?: Theme }) => {
    prefer(choice);
    if (choice.locale) void changeLocale(choice.locale);
    save.mutate(choice);
  };
}

export function useSetAvailability() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (availability: Availability) =>
      client.call('agents.setAvailability', { body: { availability } }),
    onSuccess: (agent) =>
      cache.setQueryData<Me>(keys.me, (me) => me && { ...me, agent: { ...me.agent, ...agent } }),
  });
}
