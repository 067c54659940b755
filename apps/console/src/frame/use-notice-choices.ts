import type { Me, NotificationChoices } from '@lingxi/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMe } from '../agents/me.ts';
import { client } from '../client.ts';
import { keys } from '../queries.ts';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';

/** Holds here at once and everywhere the agent works; what could not be kept goes back. */
export function useNoticeChoices(): [
  NotificationChoices,
  (change: Partial<NotificationChoices>) => void,
] {
  const cache = useQueryClient();
  const { notifications } = useMe();
  const save = useMutation({
    // One after the other, so that the last choice is the one that stays.
    scope: { id: 'notifications' },
    mutationFn: (next: NotificationChoices) =>
      client.call('agents.updateMe', { body: { notifications: next } }),
    onError: (error) => {
      showToast({ text: errorText(error), tone: 'danger' });
      void cache.invalidateQueries({ queryKey: keys.me });
    },
  });
  return [
    notifications,
    (change) => {
      const held = cache.getQueryData<Me>(keys.me);
      if (!held) return;
      const next = { ...held.notifications, ...change };
      cache.setQueryData<Me>(keys.me, { ...held, notifications: next });
      save.mutate(next);
    },
  ];
}
