import type { ImportJob } from '@lingxi/contract';
import Button from 'antd/es/button';
import Checkbox from 'antd/es/checkbox';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { busy } from '../settings/busy.ts';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';
import { ErrorList } from './ErrorList.tsx';
import { ExistingChoice } from './ExistingChoice.tsx';
import { fieldKey } from './field-key.ts';
import { MappingTable } from './MappingTable.tsx';
import s from './Preview.module.css';
import { SampleTable } from './SampleTable.tsx';
import { type ImportChange, useImportVerbs } from './use-import-verbs.ts';

/** What the file holds, how it is read, and what would come of it. */
export function Preview({ job }: { job: ImportJob }) {
  const { t } = useTranslation('imports');
  const { change, start, cancel, open } = useImportVerbs(job.kind);
  const mayPublish = useMay('faq:publish');
  const [skipsBad, setSkipsBad] = useState(false);
  // What was chosen last shows at once; the server's answer brings the rest.
  const chosen = { ...job, ...(change.isPending ? change.variables.body : {}) };
  const choose = (body: ImportChange) => {
    start.reset();
    change.mutate({ id: job.id, body: { ...pendingOf(change), ...body } });
  };
  const { rows, missing } = job;
  const isReady = missing.length === 0 && rows.valid > 0 && (rows.bad === 0 || skipsBad);
  const discard = () =>
    cancel.mutate(job.id, {
      onSuccess: () => open(undefined),
      onError: (error) => showToast({ text: errorText(error), tone: 'danger' }),
    });
  const error = change.error ?? start.error;
  return (
    <>
      <div className={s.body}>
        <section className={s.source} aria-label={t('mapping.title')} data-pane tabIndex={-1}>
          <p className={s.file}>
            <span className={s.name}>{job.fileName}</span>
            <span>{t('rows', { count: rows.total, formatted: rows.total.toLocaleString() })}</span>
          </p>
          <MappingTable
            kind={job.kind}
            columns={job.columns}
            mapping={chosen.mapping}
            onChange={(mapping) => choose({ mapping })}
          />
          {missing.length > 0 && (
            <ul className={s.missing} role="alert">
              {missing.map((group) => (
                <li key={group.join()}>
                  {t('mapping.missing', {
                    fields: group.map((f) => t(fieldKey(job.kind, f))).join(t('or')),
                  })}
                </li>
              ))}
            </ul>
          )}
          <ExistingChoice
            kind={job.kind}
            value={chosen.existing}
            count={rows.existing}
            onChange={(existing) => choose({ existing })}
          />
          {job.kind === 'faqs' && mayPublish && (
            <Checkbox
              checked={chosen.isPublished}
              onChange={(e) => choose({ isPublished: e.target.checked })}
            >
              {t('option.publish')}
            </Checkbox>
          )}
        </section>
        <section
          className={s.preview}
          aria-label={t('preview.title')}
          aria-busy={change.isPending}
          data-pane
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls and may hold nothing to focus
          tabIndex={0}
        >
          <Counts job={job} isStale={change.isPending} />
          {rows.bad > 0 && missing.length === 0 && <ErrorList job={job} />}
          <SampleTable job={job} />
        </section>
      </div>
      <footer className={s.footer}>
        <div className={s.says}>
          {error ? (
            <p className={s.wrong} role="alert">
              {errorText(error)}
            </p>
          ) : rows.bad > 0 && missing.length === 0 ? (
            <Checkbox checked={skipsBad} onChange={(e) => setSkipsBad(e.target.checked)}>
              {t('option.skipBad', { count: rows.bad, formatted: rows.bad.toLocaleString() })}
            </Checkbox>
          ) : (
            <p className={s.summary}>{t('preview.whole')}</p>
          )}
        </div>
        <Button onClick={discard}>{t('discard')}</Button>
        <Button
          type="primary"
          loading={busy(start.isPending)}
          disabled={!isReady || change.isPending}
          onClick={() => !start.isPending && start.mutate({ id: job.id, skipBadRows: skipsBad })}
        >
          {t('start', { count: rows.valid, formatted: rows.valid.toLocaleString() })}
        </Button>
      </footer>
    </>
  );
}

const pendingOf = ({ isPending, variables }: ReturnType<typeof useImportVerbs>['change']) =>
  isPending ? variables.body : {};

function Counts({ job, isStale }: { job: ImportJob; isStale: boolean }) {
  const { t } = useTranslation('imports');
  const { rows } = job;
  const figures = [
    ['valid', rows.valid],
    ['bad', rows.bad],
    ['existing', rows.existing],
  ] as const;
  return (
    <div className={s.counts} role="status" data-stale={isStale || undefined}>
      {figures.map(([name, count]) => (
        <span key={name} className={s.count} data-tone={count > 0 ? name : undefined}>
          <b>{count.toLocaleString()}</b> {t(`count.${name}`)}
        </span>
      ))}
      {isStale && <span className={s.checking}>{t('preview.checking')}</span>}
    </div>
  );
}
