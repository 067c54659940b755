import type { Conversation } from '@lingxi/contract';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../ui/Avatar.tsx';
import { Chip } from '../ui/Chip.tsx';
import { absoluteTime, listTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import { ChannelGlyph } from './ChannelGlyph.tsx';
import s from './ConversationRow.module.css';
import { RowPeople } from './RowPeople.tsx';
import { RowPreview } from './RowPreview.tsx';
import { useRowChips } from './use-row-chips.tsx';

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
    const chips = useRowChips(c);
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
              <RowPreview conversation={c} />
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
            <RowPeople conversation={c} />
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
