import type { Hours, Schedule } from '@lingxi/contract';
import { queryOptions } from '@tanstack/react-query';
import { readAll } from '../agents/agents.ts';
import { client } from '../client.ts';

export const hoursKey = ['hours'] as const;

/** An account has a handful: they are held whole. */
export const hoursQuery = queryOptions({
  queryKey: hoursKey,
  queryFn: ({ signal }): Promise<Hours[]> =>
    readAll((cursor) => client.call('hours.list', { query: { cursor, limit: 200 }, signal })),
});

/** How a schedule stands now, whether or not it is saved; asked again every minute. */
export const stateQuery = (schedule: Schedule | undefined) =>
  queryOptions({
    queryKey: [...hoursKey, 'state', schedule],
    queryFn: ({ signal }) =>
      client.call('hours.preview', { body: { schedule: schedule! }, signal }),
    enabled: schedule !== undefined,
    refetchInterval: 60_000,
    staleTime: 30_000,
    retry: false,
  });

export const scheduleOf = ({ timezone, week, holidays }: Schedule): Schedule => ({
  timezone,
  week,
  holidays,
});
