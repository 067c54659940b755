import type { FoundFaq } from '@lingxi/contract';
import { Link } from '@tanstack/react-router';
import { Library } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/Chip.tsx';
import { absoluteTime, listTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './Hit.module.css';
import { Marked } from './Marked.tsx';

export function FaqHit({ hit }: { hit: FoundFaq }) {
  const { t } = useTranslation('search');
  const now = useNow();
  return (
    <Link className={s.hit} to="/knowledge/$faqId" params={{ faqId: hit.id }} data-hit>
      <span className={s.tile}>
        <Library size={16} strokeWidth={1.75} aria-hidden="true" />
      </span>
      <span className={s.body}>
        <span className={s.line}>
          <span className={s.name}>
            <Marked of={hit.question} />
          </span>
          {!hit.isPublished && <Chip>{t('unpublished')}</Chip>}
          <time className={s.time} dateTime={hit.updatedAt} title={absoluteTime(hit.updatedAt)}>
            {listTime(hit.updatedAt, now)}
          </time>
        </span>
        <span className={s.excerpt}>
          <Marked of={hit.excerpt} />
        </span>
      </span>
    </Link>
  );
}
