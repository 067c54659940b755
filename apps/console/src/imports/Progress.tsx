import type { ImportJob } from '@lingxi/contract';
import Button from 'antd/es/button';
import { useTranslation } from 'react-i18next';
import { busy } from '../settings/busy.ts';
import { errorText } from '../ui/error-text.ts';
import { Bar } from './Bar.tsx';
import s from './Outcome.module.css';
import { useImportVerbs } from './use-import-verbs.ts';

/** It goes on without this page; whoever comes back finds it again. */
export function Progress({ job }: { job: ImportJob }) {
  const { t } = useTranslation('imports');
  const { cancel } = useImportVerbs(job.kind);
  const { done, total } = job.rows;
  return (
    <section className={s.outcome} aria-label={t('step.result')} data-pane tabIndex={-1}>
      <div className={s.column}>
        <h2 className={s.title}>{t('running.title', { file: job.fileName })}</h2>
        <Bar label={t('running.label')} part={total > 0 ? done / total : undefined} />
        <p className={s.facts} role="status">
          {t('running.done', { done: done.toLocaleString(), total: total.toLocaleString() })}
        </p>
        <p className={s.why}>{t('running.why')}</p>
        <div className={s.actions}>
          <Button loading={busy(cancel.isPending)} onClick={() => cancel.mutate(job.id)}>
            {t('running.cancel')}
          </Button>
        </div>
        {cancel.error && (
          <p className={s.wrong} role="alert">
            {errorText(cancel.error)}
          </p>
        )}
      </div>
    </section>
  );
}
