import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../client.ts';
import type { Metric } from './metrics.ts';
import type { Behind } from './search.ts';

export interface Slice {
  from: string;
  to: string;
  inboxId?: string | undefined;
}

/** The numbers of one minute ago are still the numbers; newer ones come by themselves. */
const freshMs = 60_000;

export const overviewQuery = (slice: Slice) =>
  queryOptions({
    queryKey: ['reports', 'overview', slice],
    queryFn: ({ signal }) => client.call('reports.overview', { query: slice, signal }),
    placeholderData: keepPreviousData,
    staleTime: freshMs,
    refetchInterval: freshMs,
  });

export const behindQuery = (slice: Slice, metric: Metric, { faq, ...behind }: Behind) =>
  infiniteQueryOptions({
    queryKey: ['reports', 'behind', slice, metric, faq, behind],
    queryFn: ({ pageParam, signal }) =>
      client.call('reports.conversations', {
        query: { ...slice, ...behind, metric, faqId: faq, cursor: pageParam, limit: 30 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
