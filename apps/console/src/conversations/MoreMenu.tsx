import type { Conversation } from '@lingxi/contract';
import { useNavigate } from '@tanstack/react-router';
import {
  AlarmClock,
  ArrowRightLeft,
  Bot,
  Check,
  Download,
  Ellipsis,
  Hand,
  Link2,
  Printer,
  RotateCcw,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../agents/me.ts';
import { transcriptUrl } from '../transcript/transcript-url.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import { showToast } from '../ui/toast.ts';
import { useIsPhone } from '../ui/use-media.ts';
import { useSnoozeItems } from './SnoozeMenu.tsx';
import type { ThreadDialog } from './ThreadHeader.tsx';
import type { Verbs } from './use-verbs.ts';

export function MoreMenu(props: {
  conversation: Conversation;
  verbs: Verbs;
  openDialog: (dialog: ThreadDialog) => void;
}) {
  const { t } = useTranslation('conversations');
  const navigate = useNavigate();
  const { conversation, verbs, openDialog } = props;
  const { agent } = useMe();
  const isPhone = useIsPhone();
  const mayAssign = useMay('conversation:assign');
  const mayTransfer = useMay('conversation:transfer');
  const mayResolve = useMay('conversation:resolve');
  const snoozeItems = useSnoozeItems(verbs, () => openDialog('snooze'));
  const { status, handler, assigneeId } = conversation;
  const isRunning = status !== 'resolved';
  const copyLink = async () => {
    await navigator.clipboard?.writeText(window.location.href);
    showToast({ text: t('linkCopied') });
  };
  const items = [
    isRunning && mayAssign && assigneeId !== null && assigneeId !== agent.id
      ? { key: 'take', icon: <Hand size={15} />, label: t('verb.take'), onClick: verbs.take }
      : null,
    isPhone && isRunning && mayTransfer
      ? {
          key: 'transfer',
          icon: <ArrowRightLeft size={15} />,
          label: t('verb.transfer'),
          onClick: () => openDialog('transfer'),
        }
      : null,
    isRunning && mayTransfer && handler !== 'bot'
      ? { key: 'bot', icon: <Bot size={15} />, label: t('verb.handBack'), onClick: verbs.handBack }
      : null,
    isRunning && mayResolve && assigneeId === null
      ? {
          key: 'resolve',
          icon: <Check size={15} />,
          label: t('verb.resolve'),
          onClick: verbs.resolve,
        }
      : null,
    !isRunning && mayResolve
      ? {
          key: 'reopen',
          icon: <RotateCcw size={15} />,
          label: t('verb.reopen'),
          onClick: verbs.reopen,
        }
      : null,
    ...(isPhone && isRunning
      ? [
          {
            key: 'snooze',
            icon: <AlarmClock size={15} />,
            label: t('verb.snooze'),
            children: snoozeItems,
          },
        ]
      : []),
    {
      key: 'link',
      icon: <Link2 size={15} />,
      label: t('verb.copyLink'),
      onClick: () => void copyLink(),
    },
    {
      key: 'transcript',
      icon: <Printer size={15} />,
      label: t('verb.transcript'),
      onClick: () =>
        navigate({
          to: '/transcript/$conversationId',
          params: { conversationId: conversation.id },
        }),
    },
    {
      key: 'download',
      icon: <Download size={15} />,
      label: t('verb.download'),
      // Answered as an attachment: the page stays.
      onClick: () => location.assign(transcriptUrl(conversation.id)),
    },
  ].filter((item) => item !== null);
  return <MenuButton label={t('verb.more')} icon={<Ellipsis />} menu={{ items }} />;
}
