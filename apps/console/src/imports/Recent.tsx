import type { ImportJob, ImportKind } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Chip, type ChipTone } from '../ui/Chip.tsx';
import { momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import { recentQuery } from './queries.ts';
import s from './Recent.module.css';

const tones: Record<ImportJob['state'], ChipTone> = {
  preview: 'plain',
  running: 'brand',
  done: 'ok',
  failed: 'danger',
  cancelled: 'plain',
};

/** The way back to an import one has left, and to the results of earlier ones. */
export function Recent({ kind }: { kind: ImportKind }) {
  const { t } = useTranslation('imports');
  const { data } = useQuery(recentQuery(kind));
  const now = useNow();
  const shown = data?.items.filter((job) => job.state !== 'cancelled') ?? [];
  if (shown.length === 0) return null;
  return (
    <section className={s.recent} aria-label={t('recent.title')}>
      <h2 className={s.heading}>{t('recent.title')}</h2>
      <ul className={s.list}>
        {shown.map((job) => (
          <li key={job.id}>
            <Link className={s.row} to="/import/$kind" params={{ kind }} search={{ id: job.id }}>
              <span className={s.name}>{job.fileName}</span>
              <Chip tone={tones[job.state]}>{t(`state.${job.state}`)}</Chip>
              <span className={s.facts}>
                <RowCount job={job} /> · {job.createdBy ?? t('recent.nobody')} ·{' '}
                {momentTime(job.createdAt, now)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RowCount({ job }: { job: ImportJob }) {
  const { t } = useTranslation('imports');
  const count = job.state === 'done' ? job.rows.created + job.rows.replaced : job.rows.total;
  return t('rows', { count, formatted: count.toLocaleString() });
}
