import type { Inbox } from '@lingxi/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from '../client.ts';
import { keys } from '../queries.ts';
import { inboxesQuery } from '../settings/queries.ts';
import { useRefreshOnboarding } from './queries.ts';

/** The inbox the account began with. */
export const useFirstInbox = (): Inbox | undefined => useQuery(inboxesQuery).data?.[0];

export function useSaveInbox() {
  const cache = useQueryClient();
  const refresh = useRefreshOnboarding();
  return async (id: Inbox['id'], settings: Partial<Inbox['settings']>): Promise<void> => {
    const saved = await client.call('inboxes.update', { params: { id }, body: { settings } });
    cache.setQueryData<Inbox[]>(keys.inboxes, (all) =>
      all?.map((one) => (one.id === saved.id ? saved : one)),
    );
    await refresh();
  };
}
