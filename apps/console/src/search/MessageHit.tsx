import type { FoundMessage } from '@lingxi/contract';
import { Link } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../ui/Avatar.tsx';
import { Chip } from '../ui/Chip.tsx';
import { absoluteTime, listTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './Hit.module.css';
import { Marked } from './Marked.tsx';

/** Opens the conversation at this message. */
export function MessageHit({ hit, isNote }: { hit: FoundMessage; isNote: boolean }) {
  const { t } = useTranslation(['search', 'conversations']);
  const now = useNow();
  const author = hit.author.kind === 'bot' ? t('bot') : (hit.author.name ?? '');
  return (
    <Link
      className={s.hit}
      to="/inbox/$folder/$conversationId"
      params={{ folder: 'all', conversationId: hit.conversationId }}
      search={{ at: hit.seq }}
      data-hit
    >
      <Avatar name={hit.contact.name} seed={hit.contact.id} size={32} />
      <span className={s.body}>
        <span className={s.line}>
          <span className={s.name}>{hit.contact.name}</span>
          <span className={s.meta}>#{hit.conversationNumber}</span>
          {hit.conversationStatus !== 'open' && (
            <Chip>{t(`conversations:status.${hit.conversationStatus}`)}</Chip>
          )}
          <time className={s.time} dateTime={hit.at} title={absoluteTime(hit.at)}>
            {listTime(hit.at, now)}
          </time>
        </span>
        <span className={isNote ? s.note : s.excerpt}>
          {isNote && <Lock size={12} aria-hidden="true" />}
          {hit.author.kind !== 'contact' && <span className={s.by}>{t('by', { author })}</span>}
          <Marked of={hit.excerpt} />
        </span>
      </span>
    </Link>
  );
}
