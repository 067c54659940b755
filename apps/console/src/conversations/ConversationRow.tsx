import type { Conversation } from '@lingxi/contract';
import { AlarmClock, Bot, Eye, Star, UserRound } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgentName } from '../agents/agents.ts';
import { useMe } from '../agents/me.ts';
import { typing, viewing } from '../live/signals.ts';
import { useDrafts } from '../messages/drafts.ts';
import { wordPreview } from '../messages/preview.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Chip } from '../ui/Chip.tsx';
import { useStore } from '../ui/store.ts';
import { absoluteTime, listTime, momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import { ChannelGlyph } from './ChannelGlyph.tsx';
import s from './ConversationRow.module.css';
import { isWaiting, WaitingChip } from './WaitingChip.tsx';

const mostChips = 3;
const nobody: readonly never[] = [];

/** In the order of what matters: how long, why, who has it, about what. */
function useChips(c: Conversation): ReactNode[] {
  const { t } = useTranslation(['conversations', 'frame']);
  const now = useNow();
  const chips: ReactNode[] = [];
  if (isWaiting(c)) chips.push(<WaitingChip key="waiting" conversation={c} />);
  if (c.status === 'snoozed' && c.snoozedUntil) {
    chips.push(
      <Chip key="snoozed" icon={<AlarmClock />}>
        {momentTime(c.snoozedUntil, now)}
      </Chip>,
    );
  }
  if (c.handler === 'queue' && c.status === 'open' && c.handoff) {
    const { reason } = c.handoff;
    chips.push(
      <Chip key="reason" tone={reason === 'complaint' ? 'danger' : 'plain'}>
        {t(`reason.${reason}`)}
      </Chip>,
    );
  }
  if (c.handler === 'bot') {
    chips.push(
      <Chip key="bot" tone="ai" icon={<Bot />}>
        {t('bot')}
      </Chip>,
    );
  }
  if (c.rating !== null) {
    chips.push(
      <Chip key="rating" icon={<Star />} title={t('rating')}>
        {c.rating}
      </Chip>,
    );
  }
  for (const tag of c.tags) chips.push(<Chip key={`tag-${tag}`}>{tag}</Chip>);
  return chips.slice(0, mostChips);
}

function Preview({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation(['conversations', 'messages']);
  const { agent } = useMe();
  const draft = useDrafts(conversation.id);
  const isTyping = useStore(typing, (map) =>
    (map.get(conversation.id) ?? nobody).some((who) => who.by.kind === 'contact'),
  );
  const last = conversation.lastMessage;
  const unsent = draft.message || draft.note;
  if (isTyping) return <span className={s.typing}>{t('messages:typing.contact')}</span>;
  if (unsent !== '') {
    return (
      <>
        <span className={s.draft}>{t('draft')}</span> {unsent}
      </>
    );
  }
  if (!last) return null;
  const text = wordPreview(last.preview);
  if (last.kind === 'note') return <>{t('notePreview', { text })}</>;
  const isMine = last.author.kind === 'agent' && last.author.id === agent.id;
  return <>{isMine ? t('mePreview', { text }) : text}</>;
}

/** At the right of the last line: who looks at it just now, or whose it is when it is not yours. */
function People({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('conversations');
  const { agent } = useMe();
  const ids = useStore(viewing, (map) => map.get(conversation.id) ?? nobody);
  const nameOf = useAgentName();
  const [first] = ids;
  const owner = conversation.assigneeId;
  if (first !== undefined) {
    const name = nameOf(first) ?? t('colleague');
    return (
      <span className={s.people} title={t('viewing', { names: name })}>
        <Eye size={13} aria-hidden="true" />
        {ids.length > 1 ? ids.length : name}
      </span>
    );
  }
  if (owner === null || owner === agent.id) return null;
  return (
    <span className={s.people} title={t('owner')}>
      <UserRound size={13} aria-hidden="true" />
      {nameOf(owner) ?? t('colleague')}
    </span>
  );
}

export const ConversationRow = memo(
  function ConversationRow(props: {
    conversation: Conversation;
    position: number;
    total: number;
    isOpen: boolean;
    isTabStop: boolean;
    height: number;
    onOpen: () => void;
  }) {
    const { t } = useTranslation(['conversations', 'frame']);
    const now = useNow();
    const { conversation: c } = props;
    const chips = useChips(c);
    const at = c.lastMessage?.at ?? c.createdAt;
    const isUnread = c.unreadCount > 0 && c.handler !== 'bot';
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys of all its rows
      <div
        role="option"
        aria-selected={props.isOpen}
        aria-posinset={props.position}
        aria-setsize={props.total}
        tabIndex={props.isTabStop ? 0 : -1}
        className={s.row}
        data-id={c.id}
        data-unread={isUnread || undefined}
        data-compact={props.height < 80 || undefined}
        style={{ height: props.height }}
        onClick={props.onOpen}
      >
        <Avatar
          name={c.contact.name}
          seed={c.contact.id}
          badge={<ChannelGlyph channel={c.channel} />}
        />
        <div className={s.body}>
          <p className={s.first}>
            <span className={s.name}>{c.contact.name}</span>
            {c.contact.tier !== 'standard' && (
              <Chip tone="vip">{t(`frame:tier.${c.contact.tier}`)}</Chip>
            )}
            <time className={s.time} title={absoluteTime(at)}>
              {listTime(at, now)}
            </time>
          </p>
          <p className={s.second}>
            <span className={s.preview}>
              <Preview conversation={c} />
            </span>
            {isUnread && (
              <span className={s.unread}>
                <span aria-hidden="true">{c.unreadCount > 99 ? '99+' : c.unreadCount}</span>
                <span className="only-read-aloud">{t('unread', { count: c.unreadCount })}</span>
              </span>
            )}
          </p>
          <p className={s.third}>
            {chips}
            <People conversation={c} />
          </p>
        </div>
      </div>
    );
  },
  (a, b) =>
    a.conversation === b.conversation &&
    a.isOpen === b.isOpen &&
    a.isTabStop === b.isTabStop &&
    a.position === b.position &&
    a.total === b.total &&
    a.height === b.height,
);
