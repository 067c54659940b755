import type { FoundContact } from '@lingxi/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../ui/Avatar.tsx';
import { Chip } from '../ui/Chip.tsx';
import { absoluteTime, listTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './Hit.module.css';
import { Marked } from './Marked.tsx';
import { maskFound } from './mask-found.ts';

export function ContactHit({ hit }: { hit: FoundContact }) {
  const { t } = useTranslation(['search', 'frame']);
  const now = useNow();
  const { found, lastSeenAt } = hit;
  return (
    <Link className={s.hit} to="/contacts/$contactId" params={{ contactId: hit.id }} data-hit>
      <Avatar name={hit.name.text} seed={hit.id} size={32} />
      <span className={s.body}>
        <span className={s.line}>
          <span className={s.name}>
            <Marked of={hit.name} />
          </span>
          {hit.tier !== 'standard' && <Chip tone="vip">{t(`frame:tier.${hit.tier}`)}</Chip>}
          {lastSeenAt !== null && (
            <time className={s.time} dateTime={lastSeenAt} title={absoluteTime(lastSeenAt)}>
              {listTime(lastSeenAt, now)}
            </time>
          )}
        </span>
        <span className={s.excerpt}>
          {found ? (
            <>
              <span className={s.author}>
                {found.field === 'attribute' ? found.name : t(`field.${found.field}`)}
              </span>
              <Marked of={maskFound(found)} />
            </>
          ) : (
            t(hit.isIdentified ? 'identified' : 'visitor')
          )}
        </span>
      </span>
    </Link>
  );
}
