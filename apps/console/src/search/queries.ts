import type { contract, QueryInputOf, SearchKind } from '@lingxi/contract';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { client } from '../client.ts';
import { filterOf, type Search } from './read-search.ts';

type Query = QueryInputOf<typeof contract.search.everything>;

const ofEach = 5;
const pageSize = 30;

/** As the server wants it: days become instants of this browser's time zone. */
export function queryOf(search: Search): Omit<Query, 'q'> & { q: string } {
  const { inbox, agent, team, tag, status, author, from, to } = filterOf(search);
  return {
    q: search.q ?? '',
    inboxId: inbox,
    assigneeId: agent,
    teamId: team,
    tag,
    status,
    author,
    from: from && dayjs(from).startOf('day').toISOString(),
    to: to && dayjs(to).add(1, 'day').startOf('day').toISOString(),
  };
}

/** The best of every kind. */
export const everythingQuery = (search: Search, limit = ofEach) =>
  queryOptions({
    queryKey: ['search', 'everything', queryOf(search), limit],
    queryFn: ({ signal }) =>
      client.call('search.everything', { query: { ...queryOf(search), limit }, signal }),
    enabled: Boolean(search.q),
    placeholderData: keepPreviousData,
  });

/** One kind, page by page. */
export const kindQuery = <K extends SearchKind>(search: Search, kind: K) =>
  infiniteQueryOptions({
    queryKey: ['search', kind, queryOf(search)],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...queryOf(search), kind, cursor: pageParam, limit: pageSize };
      const found = await client.call('search.everything', { query, signal });
      return found[kind] ?? { items: [], nextCursor: null };
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: Boolean(search.q),
    placeholderData: keepPreviousData,
  });
