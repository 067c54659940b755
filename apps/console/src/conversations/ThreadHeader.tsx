import type { Conversation } from '@lingxi/contract';
import Button from 'antd/es/button';
import { ArrowLeft, ArrowRightLeft, Check, Eye, Hand, PanelRight } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgentName } from '../agents/agents.ts';
import { useMay, useMe } from '../agents/me.ts';
import { viewing } from '../live/signals.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Chip } from '../ui/Chip.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useStore } from '../ui/store.ts';
import { useIsPhone } from '../ui/use-media.ts';
import { ChannelGlyph } from './ChannelGlyph.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { SnoozeMenu } from './SnoozeMenu.tsx';
import s from './ThreadHeader.module.css';
import { useIsOnline } from './use-is-online.ts';
import { useThreadActions } from './use-thread-actions.ts';
import type { Verbs } from './use-verbs.ts';
import { WaitingChip } from './WaitingChip.tsx';

const TransferDialog = lazy(() => import('./TransferDialog.tsx'));
const SnoozeDialog = lazy(() => import('./SnoozeDialog.tsx'));

export type ThreadDialog = 'transfer' | 'snooze' | null;
const nobody: readonly never[] = [];

function Viewers({ id }: { id: string }) {
  const { t } = useTranslation('conversations');
  const ids = useStore(viewing, (map) => map.get(id) ?? nobody);
  const nameOf = useAgentName();
  const names = ids.map((agentId) => nameOf(agentId) ?? t('colleague'));
  if (names.length === 0) return null;
  return (
    <Chip icon={<Eye />} title={t('viewing', { names: names.join(t('comma')) })}>
      {names.length === 1 ? names[0] : names.length}
    </Chip>
  );
}

export function ThreadHeader(props: {
  conversation: Conversation;
  verbs: Verbs;
  onBack: () => void;
  onToggleAssist: () => void;
}) {
  const { t } = useTranslation(['conversations', 'frame']);
  const { conversation, verbs } = props;
  const { agent } = useMe();
  const isPhone = useIsPhone();
  // There the list with the page's own heading is not on the screen.
  const Heading = isPhone ? 'h1' : 'h2';
  const isOnline = useIsOnline(conversation.contact);
  const mayAssign = useMay('conversation:assign');
  const mayResolve = useMay('conversation:resolve');
  const mayTransfer = useMay('conversation:transfer');
  const [dialog, setDialog] = useState<ThreadDialog>(null);
  useThreadActions({ conversation, verbs, openDialog: setDialog });

  const { contact, status, assigneeId } = conversation;
  const isResolved = status === 'resolved';
  const isToTake = !isResolved && assigneeId === null && mayAssign;
  const isMine = assigneeId === agent.id;
  return (
    <header className={s.header}>
      {isPhone && <IconButton label={t('back')} icon={<ArrowLeft />} onClick={props.onBack} />}
      <Avatar
        name={contact.name}
        seed={contact.id}
        badge={<ChannelGlyph channel={conversation.channel} />}
      />
      <div className={s.who}>
        <Heading className={s.name}>
          <span>{contact.name}</span>
          {contact.tier !== 'standard' && <Chip tone="vip">{t(`frame:tier.${contact.tier}`)}</Chip>}
        </Heading>
        <p className={s.facts}>
          {t(`frame:channel.${conversation.channel}`)} · #{conversation.number} ·{' '}
          <span data-online={isOnline || undefined} className={s.presence}>
            {t(isOnline ? 'online' : 'away')}
          </span>
        </p>
      </div>
      <div className={s.tools}>
        <Viewers id={conversation.id} />
        {!isPhone && <WaitingChip conversation={conversation} />}
        {!isPhone && !isResolved && (
          <SnoozeMenu verbs={verbs} onCustom={() => setDialog('snooze')} />
        )}
        {!isPhone && !isResolved && mayTransfer && (
          <Button icon={<ArrowRightLeft size={15} />} onClick={() => setDialog('transfer')}>
            {t('verb.transfer')}
          </Button>
        )}
        {isToTake && (
          <Button
            type="primary"
            icon={<Hand size={15} />}
            loading={verbs.isBusy}
            onClick={verbs.take}
          >
            {t('verb.take')}
          </Button>
        )}
        {!isResolved && !isToTake && mayResolve && (
          <Button
            type={isMine || assigneeId === null ? 'primary' : 'default'}
            icon={<Check size={16} />}
            loading={verbs.isBusy}
            onClick={verbs.resolve}
          >
            {t('verb.resolve')}
          </Button>
        )}
        <MoreMenu conversation={conversation} verbs={verbs} openDialog={setDialog} />
        <IconButton
          label={t('assist')}
          keys="]"
          icon={<PanelRight />}
          onClick={props.onToggleAssist}
        />
      </div>
      <Suspense>
        {dialog === 'transfer' && (
          <TransferDialog
            conversation={conversation}
            verbs={verbs}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'snooze' && <SnoozeDialog verbs={verbs} onClose={() => setDialog(null)} />}
      </Suspense>
    </header>
  );
}
