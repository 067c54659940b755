import type { ImportJob } from '@lingxi/contract';
import { useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { CircleCheck, CircleSlash, TriangleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../knowledge/ButtonLink.tsx';
import { ErrorList } from './ErrorList.tsx';
import { kinds } from './kinds.ts';
import s from './Outcome.module.css';
import { useImportVerbs } from './use-import-verbs.ts';

const icons = { done: CircleCheck, failed: TriangleAlert, cancelled: CircleSlash };

/** What has come of it, and where to go from here. */
export function Outcome({ job }: { job: ImportJob }) {
  const { t } = useTranslation('imports');
  const cache = useQueryClient();
  const { open } = useImportVerbs(job.kind);
  const state = job.state === 'done' || job.state === 'failed' ? job.state : 'cancelled';
  const { list, stale } = kinds[job.kind];
  useEffect(() => {
    if (state !== 'done') return;
    for (const queryKey of stale) void cache.invalidateQueries({ queryKey });
  }, [cache, stale, state]);
  const Icon = icons[state];
  const figures = (['created', 'replaced', 'skipped', 'bad'] as const).filter(
    (name) => job.rows[name] > 0 || name === 'created',
  );
  return (
    <section className={s.outcome} aria-label={t('step.result')} data-pane tabIndex={-1}>
      <div className={s.column}>
        <div role="status">
          <h2 className={s.title} data-state={state}>
            <Icon size={20} aria-hidden="true" />
            {t(`outcome.${state}`, { file: job.fileName })}
          </h2>
        </div>
        {state === 'done' ? (
          <dl className={s.figures}>
            {figures.map((name) => (
              <div key={name}>
                <dt>{t(`figure.${name}`)}</dt>
                <dd data-tone={name === 'bad' ? 'bad' : undefined}>
                  {job.rows[name].toLocaleString()}
                </dd>
              </div>
            ))}
          </dl>
        ) : (
          <p className={s.why}>{job.fault?.message ?? t('outcome.nothing')}</p>
        )}
        <div className={s.actions}>
          <ButtonLink to={list} color="primary" variant="solid">
            {t(`open.${job.kind}`)}
          </ButtonLink>
          <Button onClick={() => open(undefined)}>{t('again')}</Button>
        </div>
      </div>
      {job.errorCount > 0 && <ErrorList job={job} />}
    </section>
  );
}
