import type { ImportJob, ImportKind } from '@lingxi/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client } from '../client.ts';

const pollMs = 500;

export const importKeys = {
  one: (id: string) => ['imports', 'one', id],
  list: (kind: ImportKind) => ['imports', 'list', kind],
  errors: (job: Pick<ImportJob, 'id'>) => ['imports', 'errors', job.id],
};

/** Asked for again as long as it runs. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: importKeys.one(id),
    queryFn: ({ signal }) => client.call('imports.get', { params: { id }, signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? pollMs : false),
  });

export const recentQuery = (kind: ImportKind) =>
  queryOptions({
    queryKey: importKeys.list(kind),
    queryFn: ({ signal }) => client.call('imports.list', { query: { kind, limit: 10 }, signal }),
    staleTime: 0,
  });

/** `job` tells by its counts which preview they belong to. */
export const errorsQuery = (job: ImportJob) =>
  infiniteQueryOptions({
    queryKey: [...importKeys.errors(job), job.mapping, job.existing, job.isPublished, job.state],
    queryFn: ({ pageParam, signal }) =>
      client.call('imports.listErrors', {
        params: { id: job.id },
        query: { cursor: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: job.errorCount > 0,
  });
