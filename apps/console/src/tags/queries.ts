import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../client.ts';

export const tagsKey = ['tags'] as const;

/** With how many conversations have each. */
export const tagsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: [...tagsKey, 'list', q],
    queryFn: ({ pageParam, signal }) =>
      client.call('tags.list', {
        query: { q: q || undefined, isCounted: 'true', cursor: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** A few that fit what is being typed. */
export const fittingTagsQuery = (q: string) =>
  queryOptions({
    queryKey: [...tagsKey, 'fitting', q],
    queryFn: ({ signal }) =>
      client.call('tags.list', { query: { q: q || undefined, limit: 30 }, signal }),
    placeholderData: keepPreviousData,
  });
