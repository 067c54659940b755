import type { CannedResponse } from '@lingxi/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';
import { cannedKey } from './queries.ts';

const tell = (error: unknown) => showToast({ text: errorText(error), tone: 'danger' });

/** Deleting, and taking that back from the toast. */
export function useCannedVerbs() {
  const { t } = useTranslation(['service', 'frame']);
  const cache = useQueryClient();
  const refresh = () => cache.invalidateQueries({ queryKey: cannedKey });
  const restore = useMutation({
    mutationFn: (id: string) => client.call('cannedResponses.restore', { params: { id } }),
    onSuccess: refresh,
    onError: tell,
  });
  const removal = useMutation({
    mutationFn: ({ id }: CannedResponse) =>
      client.call('cannedResponses.delete', { params: { id } }),
    onSuccess: (_, { id, title }) => {
      showToast({
        text: t('canned.deleted', { title }),
        action: { label: t('frame:undo'), run: () => restore.mutate(id) },
      });
      return refresh();
    },
    onError: tell,
  });
  return { remove: removal.mutate, isRemoving: removal.isPending, refresh };
}
