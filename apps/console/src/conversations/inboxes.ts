import type { Inbox } from '@lingxi/contract';
import { queryOptions } from '@tanstack/react-query';
import { readAll } from '../agents/agents.ts';
import { client } from '../client.ts';
import { keys } from '../queries.ts';

export const inboxesQuery = queryOptions({
  queryKey: keys.inboxes,
  queryFn: ({ signal }): Promise<Inbox[]> =>
    readAll((cursor) => client.call('inboxes.list', { query: { cursor, limit: 200 }, signal })),
});
