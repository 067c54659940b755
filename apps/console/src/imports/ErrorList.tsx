import type { ImportJob } from '@lingxi/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { Download, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { busy } from '../settings/busy.ts';
import { Loaded } from '../settings/Loaded.tsx';
import { errorsUrl } from './downloads.ts';
import s from './ErrorList.module.css';
import { errorsQuery } from './queries.ts';

/** What is wrong with which rows, in the file's own numbers and names. */
export function ErrorList({ job }: { job: ImportJob }) {
  const { t } = useTranslation('imports');
  const query = useInfiniteQuery(errorsQuery(job));
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  return (
    <section className={s.errors} aria-label={t('errors.title')}>
      <div className={s.head}>
        <TriangleAlert size={16} aria-hidden="true" />
        <h2 className={s.heading}>
          {t('errors.heading', {
            count: job.errorCount,
            formatted: job.errorCount.toLocaleString(),
          })}
        </h2>
        <a className={s.download} href={errorsUrl(job.id)} download>
          <Download size={14} aria-hidden="true" />
          {t('errors.download')}
        </a>
      </div>
      <Loaded query={query}>
        {({ pages }) => (
          <>
            <table className={s.table}>
              <thead>
                <tr>
                  <th scope="col" className={s.row}>
                    {t('row')}
                  </th>
                  <th scope="col" className={s.column}>
                    {t('mapping.column')}
                  </th>
                  <th scope="col">{t('errors.reason')}</th>
                </tr>
              </thead>
              <tbody>
                {pages
                  .flatMap((page) => page.items)
                  .map((error, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
                    <tr key={i}>
                      <td className={s.row}>{error.row}</td>
                      <td className={s.column}>{error.column ?? t('errors.whole')}</td>
                      <td>{error.reason}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
            {hasNextPage && (
              <div className={s.more}>
                <Button loading={busy(isFetchingNextPage)} onClick={() => void fetchNextPage()}>
                  {t('errors.more')}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
