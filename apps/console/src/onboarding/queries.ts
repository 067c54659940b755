import type { BodyInputOf, Contract, Onboarding } from '@lingxi/contract';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from '../client.ts';

const key = ['onboarding'];

export const onboardingQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => client.call('onboarding.get', { signal }),
  staleTime: 5_000,
});

/** Somebody sets it up with others, and a light is waited for: asked for again and again. */
export const useOnboarding = (everyMs?: number) =>
  useQuery({ ...onboardingQuery, refetchInterval: everyMs ?? false });

export function useUpdateOnboarding() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyInputOf<Contract['onboarding']['update']>) =>
      client.call('onboarding.update', { body }),
    onSuccess: (state) => cache.setQueryData<Onboarding>(key, state),
  });
}

/** After something it is read from has changed. */
export function useRefreshOnboarding(): () => Promise<void> {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: key });
}
