import type { Conversation, Message } from '@lingxi/contract';
import {
  AlarmClock,
  ArrowRightLeft,
  Bot,
  Check,
  CornerUpRight,
  type LucideIcon,
  Merge,
  RotateCcw,
  Split,
  Star,
  UserCheck,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { absoluteTime, clockTime, dayName } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import type { ThreadItem } from './build-items.ts';
import { MessageItem } from './MessageItem.tsx';
import { OutgoingItem } from './OutgoingItem.tsx';
import s from './ThreadLine.module.css';
import { wordEvent } from './word-event.ts';

type EventType = NonNullable<Message['content']['event']>['type'];

const icons: Record<EventType, LucideIcon> = {
  handed_off: CornerUpRight,
  queued: CornerUpRight,
  assigned: UserCheck,
  transferred: ArrowRightLeft,
  handed_back: Bot,
  snoozed: AlarmClock,
  woken: AlarmClock,
  resolved: Check,
  reopened: RotateCcw,
  left_queue: Bot,
  rated: Star,
  identified: UserCheck,
  contact_merged: Merge,
  contact_separated: Split,
};

function SystemLine({ message }: { message: Message }) {
  useTranslation('messages');
  const { agent } = useMe();
  const now = useNow();
  const event = message.content.event;
  if (!event) return null;
  const Icon = icons[event.type];
  return (
    <p className={s.event} title={absoluteTime(message.createdAt)}>
      <Icon size={14} aria-hidden="true" />
      <span>
        {wordEvent(event, agent.name, now)} · <time>{clockTime(message.createdAt)}</time>
      </span>
      {event.note !== undefined && event.note !== '' && <q className={s.quote}>{event.note}</q>}
    </p>
  );
}

function TypingLine({ item }: { item: Extract<ThreadItem, { type: 'typing' }> }) {
  const { t } = useTranslation('messages');
  const { by, preview } = item.typing;
  const isContact = by.kind === 'contact';
  return (
    <div className={s.typing} data-side={isContact ? 'in' : 'out'}>
      <span className={s.dots} role="img" aria-label={t('typing.label')}>
        <i />
        <i />
        <i />
      </span>
      {preview ? (
        <span className={s.preview}>{preview}</span>
      ) : (
        <span>{isContact ? t('typing.contact') : t('typing.agent', { name: by.name ?? '' })}</span>
      )}
    </div>
  );
}

/** One item of a thread. */
export function ThreadLine(props: {
  item: ThreadItem;
  conversation: Conversation;
  foundSeq: number | undefined;
}) {
  const { t } = useTranslation(['messages', 'frame']);
  const now = useNow();
  const { item, conversation } = props;
  switch (item.type) {
    case 'day':
      return (
        <p className={s.day}>
          <time dateTime={item.at}>{dayName(item.at, now)}</time>
        </p>
      );
    case 'unread':
      return (
        <p className={s.unread}>
          <span>{t('unread')}</span>
        </p>
      );
    case 'event':
      return <SystemLine message={item.message} />;
    case 'message':
      return (
        <MessageItem
          message={item.message}
          conversation={conversation}
          isFirst={item.isFirst}
          isFound={item.message.seq === props.foundSeq}
        />
      );
    case 'outgoing':
      return <OutgoingItem outgoing={item.outgoing} isFirst={item.isFirst} />;
    case 'typing':
      return <TypingLine item={item} />;
  }
}
