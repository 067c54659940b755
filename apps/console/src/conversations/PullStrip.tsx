import type { Folder } from '@lingxi/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../agents/me.ts';
import { client } from '../client.ts';
import { useActions } from '../frame/actions.ts';
import { putConversation } from '../live/write-caches.ts';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';
import s from './PullStrip.module.css';
import { countsQuery } from './queries.ts';

/** While customers wait: take the one who has waited longest. */
export function PullStrip({ folder }: { folder: Folder }) {
  const { t } = useTranslation(['conversations', 'frame']);
  const cache = useQueryClient();
  const navigate = useNavigate();
  const myId = useMe().agent.id;
  const mayPull = useMay('conversation:assign');
  const { data: counts } = useQuery(countsQuery);
  const waiting = counts?.queue ?? 0;
  const pull = useMutation({
    mutationFn: () => client.call('conversations.pull'),
    onSuccess: ({ conversation }) => {
      if (!conversation) return showToast({ text: t('pull.none') });
      putConversation(cache, myId, conversation);
      void navigate({
        to: '/inbox/$folder/$conversationId',
        params: { folder: 'mine', conversationId: conversation.id },
      });
    },
    onError: (error) => showToast({ text: errorText(error), tone: 'danger' }),
  });
  const run = () => pull.mutate();
  useActions(
    'pull',
    mayPull
      ? [{ id: 'pull', label: t('pull.verb'), icon: Download, keys: 'p', group: 'inbox', run }]
      : [],
  );
  if (!mayPull || waiting === 0 || (folder !== 'mine' && folder !== 'queue')) return null;
  return (
    <div className={s.strip}>
      <span>{t('pull.waiting', { count: waiting })}</span>
      <Button size="small" loading={pull.isPending} onClick={run}>
        {t('pull.verb')}
        <kbd>P</kbd>
      </Button>
    </div>
  );
}
