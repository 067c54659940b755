import type { Conversation, Message } from '@lingxi/contract';
import { Bot, Check, CheckCheck, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAgent } from '../agents/agents.ts';
import { useMe } from '../agents/me.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Chip } from '../ui/Chip.tsx';
import { clockTime } from '../ui/time.ts';
import s from './Message.module.css';

function Ticks({ isRead }: { isRead: boolean }) {
  const { t } = useTranslation('messages');
  const Icon = isRead ? CheckCheck : Check;
  const label = t(isRead ? 'state.read' : 'state.sent');
  return (
    <span className={s.ticks} data-read={isRead || undefined} title={label}>
      <Icon size={15} aria-hidden="true" />
      <span className="only-read-aloud">{label}</span>
    </span>
  );
}

/** Who of us spoke, when, and whether it was read. */
export function MessageHead(props: { message: Message; conversation: Conversation }) {
  const { t } = useTranslation('messages');
  const { agent } = useMe();
  const { message, conversation } = props;
  const author = useAgent(message.author.id);
  const time = <time>{clockTime(message.createdAt)}</time>;
  if (message.author.kind === 'bot') {
    return (
      <p className={s.head}>
        <Chip tone="ai" icon={<Bot />}>
          {t('bot')}
        </Chip>
        {time}
      </p>
    );
  }
  const isAgent = message.author.kind === 'agent';
  const face = isAgent && (
    <Avatar
      name={message.author.name ?? ''}
      seed={message.author.id ?? ''}
      size={18}
      imageUrl={author?.avatarUrl}
    />
  );
  const name = message.author.id === agent.id ? t('you') : (message.author.name ?? t('system'));
  if (message.kind === 'note') {
    return (
      <p className={s.head}>
        {face}
        <Lock size={12} aria-hidden="true" />
        {t('noteHead', { name })} · {time}
      </p>
    );
  }
  return (
    <p className={s.head}>
      {face}
      {name} · {time}
      <Ticks isRead={conversation.contactReadSeq >= message.seq} />
    </p>
  );
}
