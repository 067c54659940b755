import type { Conversation } from '@lingxi/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { client } from '../client.ts';
import { putConversation } from '../live/write-caches.ts';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';

export interface Verbs {
  isBusy: boolean;
  take: () => void;
  resolve: () => void;
  reopen: () => void;
  handBack: () => void;
  snooze: (until: string) => void;
  setTags: (tags: string[]) => void;
  transfer: (to: { agentId?: string; teamId?: string; note: string }) => Promise<unknown>;
}

/** What an agent does to one conversation; the answer goes where live events go. */
export function useVerbs(conversation: Conversation): Verbs {
  const { t } = useTranslation(['conversations', 'frame']);
  const cache = useQueryClient();
  const myId = useMe().agent.id;
  const { id, number, assigneeId } = conversation;
  const params = { id };
  const { mutate, mutateAsync, isPending } = useMutation({
    mutationFn: (call: () => Promise<Conversation>) => call(),
    onSuccess: (next) => putConversation(cache, myId, next),
    onError: (error) => showToast({ text: errorText(error), tone: 'danger' }),
  });
  const reopen = () => mutate(() => client.call('conversations.reopen', { params }));
  return {
    isBusy: isPending,
    reopen,
    take: () =>
      mutate(() =>
        client.call('conversations.assign', {
          params,
          body: { assigneeId: myId, expectedAssigneeId: assigneeId },
        }),
      ),
    resolve: () =>
      mutate(() => client.call('conversations.resolve', { params }), {
        onSuccess: () =>
          showToast({
            text: t('resolved', { number }),
            action: { label: t('frame:undo'), run: reopen },
          }),
      }),
    handBack: () => mutate(() => client.call('conversations.handBack', { params })),
    snooze: (until) =>
      mutate(() => client.call('conversations.snooze', { params, body: { until } }), {
        onSuccess: () =>
          showToast({
            text: t('snoozed', { number }),
            action: { label: t('frame:undo'), run: reopen },
          }),
      }),
    setTags: (tags) =>
      mutate(() => client.call('conversations.setTags', { params, body: { tags } })),
    transfer: (body) => mutateAsync(() => client.call('conversations.transfer', { params, body })),
  };
}
