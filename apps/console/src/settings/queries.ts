import type { Inbox } from '@lingxi/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { readAll } from '../agents/agents.ts';
import { client } from '../client.ts';
import { keys } from '../queries.ts';
import { type AuditSearch, queryOf } from './audit-filter.ts';

export const settingsKeys = {
  apiKeys: ['api-keys'],
  audit: ['audit'],
  failures: ['failed-reactions'],
} as const;

/** An account has a handful: they are held whole. */
export const inboxesQuery = queryOptions({
  queryKey: keys.inboxes,
  queryFn: ({ signal }): Promise<Inbox[]> =>
    readAll((cursor) => client.call('inboxes.list', { query: { cursor, limit: 200 }, signal })),
});

export const apiKeysQuery = queryOptions({
  queryKey: settingsKeys.apiKeys,
  queryFn: ({ signal }) =>
    readAll((cursor) => client.call('apiKeys.list', { query: { cursor, limit: 200 }, signal })),
});

const paged = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor ?? undefined,
  // Both are written by everything that happens: what is shown is fetched when it is opened.
  staleTime: 0,
};

export const auditQuery = (search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: [...settingsKeys.audit, search],
    queryFn: ({ pageParam, signal }) =>
      client.call('audit.list', {
        query: { ...queryOf(search), cursor: pageParam, limit: 50 },
        signal,
      }),
    ...paged,
  });

export const failuresQuery = infiniteQueryOptions({
  queryKey: settingsKeys.failures,
  queryFn: ({ pageParam, signal }) =>
    client.call('operations.listFailedReactions', {
      query: { cursor: pageParam, limit: 50 },
      signal,
    }),
  ...paged,
});
