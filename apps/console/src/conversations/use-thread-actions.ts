import type { Conversation } from '@lingxi/contract';
import { AlarmClock, ArrowRightLeft, Bot, Check, Hand, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { type Action, useActions } from '../frame/actions.ts';
import type { ThreadDialog } from './ThreadHeader.tsx';
import type { Verbs } from './use-verbs.ts';

/** What the open conversation offers to the palette and the keys, as far as the agent may. */
export function useThreadActions(o: {
  conversation: Conversation;
  verbs: Verbs;
  openDialog: (dialog: ThreadDialog) => void;
}): void {
  const { t } = useTranslation('conversations');
  const { agent, permissions } = useMe();
  const { conversation, verbs, openDialog } = o;
  const may = (permission: string) => permissions.includes(`conversation:${permission}`);
  const isResolved = conversation.status === 'resolved';
  const actions: (Action | false)[] = [
    !isResolved &&
      may('resolve') && {
        id: 'resolve',
        label: t('verb.resolve'),
        icon: Check,
        keys: 'e',
        group: 'conversation',
        run: verbs.resolve,
      },
    conversation.status !== 'open' &&
      may('resolve') && {
        id: 'reopen',
        label: t('verb.reopen'),
        icon: RotateCcw,
        keys: 'o',
        group: 'conversation',
        run: verbs.reopen,
      },
    !isResolved &&
      may('assign') &&
      conversation.assigneeId !== agent.id && {
        id: 'take',
        label: t('verb.take'),
        icon: Hand,
        keys: 'a',
        group: 'conversation',
        run: verbs.take,
      },
    !isResolved &&
      may('transfer') && {
        id: 'transfer',
        label: t('verb.transfer'),
        icon: ArrowRightLeft,
        keys: 't',
        group: 'conversation',
        run: () => openDialog('transfer'),
      },
    !isResolved &&
      may('snooze') && {
        id: 'snooze',
        label: t('verb.snooze'),
        icon: AlarmClock,
        keys: 's',
        group: 'conversation',
        run: () => openDialog('snooze'),
      },
    !isResolved &&
      may('transfer') &&
      conversation.handler !== 'bot' && {
        id: 'hand-back',
        label: t('verb.handBack'),
        icon: Bot,
        keys: 'b',
        group: 'conversation',
        run: verbs.handBack,
      },
  ];
  useActions(
    'thread',
    actions.filter((action) => action !== false),
  );
}
