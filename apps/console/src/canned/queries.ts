import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../client.ts';
import type { CannedSearch } from './search.ts';

/** Also the first part of the key under which the composer's menu keeps what it found. */
export const cannedKey = ['canned-responses'] as const;

export const cannedQuery = ({ scope, category, q }: CannedSearch) =>
  infiniteQueryOptions({
    queryKey: [...cannedKey, 'list', { scope, category, q }],
    queryFn: ({ pageParam, signal }) =>
      client.call('cannedResponses.list', {
        query: { scope, category, q, cursor: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export const categoriesQuery = queryOptions({
  queryKey: [...cannedKey, 'categories'],
  queryFn: ({ signal }) => client.call('cannedResponses.listCategories', { signal }),
});
