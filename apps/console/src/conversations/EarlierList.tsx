import type { Conversation } from '@lingxi/contract';
import { Link, useParams } from '@tanstack/react-router';
import { History, Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { wordPreview } from '../messages/preview.ts';
import { Chip } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './EarlierList.module.css';

/** Earlier conversations of the same contact; a click opens one. */
export function EarlierList(props: { conversations: Conversation[]; onOpen?: () => void }) {
  const { t } = useTranslation(['conversations', 'frame', 'messages']);
  const { folder } = useParams({ from: '/frame/inbox/$folder' });
  const now = useNow();
  if (props.conversations.length === 0) {
    return (
      <EmptyState icon={<History />} title={t('earlier.none')}>
        {t('earlier.noneWhy')}
      </EmptyState>
    );
  }
  return (
    <ul className={s.list}>
      {props.conversations.map((c) => (
        <li key={c.id}>
          <Link
            className={s.item}
            to="/inbox/$folder/$conversationId"
            params={{ folder, conversationId: c.id }}
            onClick={props.onOpen}
          >
            <span className={s.line}>
              <b>#{c.number}</b>
              <Chip tone={c.status === 'resolved' ? 'plain' : 'brand'}>
                {t(`status.${c.status}`)}
              </Chip>
              {c.rating !== null && (
                <Chip icon={<Star />} title={t('rating')}>
                  {c.rating}
                </Chip>
              )}
              <time>{momentTime(c.lastMessage?.at ?? c.createdAt, now)}</time>
            </span>
            <span className={s.preview}>{wordPreview(c.lastMessage?.preview ?? '')}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
