import type { Contract, ResponseOf } from '@lingxi/contract';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { CircleCheck, RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { client } from '../client.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { errorText } from '../ui/error-text.ts';
import { absoluteTime, momentTime } from '../ui/time.ts';
import { showToast } from '../ui/toast.ts';
import { useNow } from '../ui/use-now.ts';
import { busy } from './busy.ts';
import { Loaded } from './Loaded.tsx';
import { failuresQuery, settingsKeys } from './queries.ts';
import { Section } from './Section.tsx';
import s from './Table.module.css';

type Failure = ResponseOf<Contract['operations']['listFailedReactions']>['items'][number];

function FailureRow({ failure }: { failure: Failure }) {
  const { t } = useTranslation('settings');
  const cache = useQueryClient();
  const now = useNow();
  const retry = useMutation({
    mutationFn: () => client.call('operations.retryReaction', { params: { id: failure.id } }),
    onSuccess: () => {
      showToast({ text: t('failures.retried') });
      return cache.invalidateQueries({ queryKey: settingsKeys.failures });
    },
    onError: (error) => showToast({ text: errorText(error), tone: 'danger' }),
  });
  return (
    <tr>
      <td>
        <span className={s.code}>{failure.listener}</span>
        <span className={`${s.sub} ${s.code}`}>{failure.eventType}</span>
      </td>
      <td>
        <span className={s.soft}>{failure.lastError}</span>
      </td>
      <td className={`${s.right} ${s.mid}`}>{failure.attempts}</td>
      <td className={`${s.nowrap} ${s.mid}`}>
        <time className={s.soft} dateTime={failure.at} title={absoluteTime(failure.at)}>
          {momentTime(failure.at, now)}
        </time>
      </td>
      <td className={s.tools}>
        <Button
          size="small"
          icon={<RotateCw size={14} />}
          loading={busy(retry.isPending)}
          aria-label={t('failures.retryName', { listener: failure.listener })}
          onClick={() => !retry.isPending && retry.mutate()}
        >
          {t('failures.retry')}
        </Button>
      </td>
    </tr>
  );
}

export default function FailedReactions() {
  const { t } = useTranslation('settings');
  const isAllowed = useMay('operation:read');
  const query = useInfiniteQuery({ ...failuresQuery, enabled: isAllowed });
  return (
    <Section name="failures">
      <Loaded query={query}>
        {({ pages }) => {
          const failures = pages.flatMap((page) => page.items);
          if (failures.length === 0) {
            return (
              <EmptyState icon={<CircleCheck />} title={t('failures.none')}>
                {t('failures.noneWhy')}
              </EmptyState>
            );
          }
          return (
            <div className={s.box}>
              <table className={s.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('failures.what')}</th>
                    <th scope="col">{t('failures.why')}</th>
                    <th scope="col" className={`${s.right} ${s.mid}`}>
                      {t('failures.attempts')}
                    </th>
                    <th scope="col" className={s.mid}>
                      {t('failures.at')}
                    </th>
                    <th scope="col">
                      <span className="only-read-aloud">{t('actions')}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {failures.map((failure) => (
                    <FailureRow key={failure.id} failure={failure} />
                  ))}
                </tbody>
              </table>
              {query.hasNextPage && (
                <div className={s.more}>
                  <Button
                    loading={busy(query.isFetchingNextPage)}
                    onClick={() => void query.fetchNextPage()}
                  >
                    {t('audit.more')}
                  </Button>
                </div>
              )}
            </div>
          );
        }}
      </Loaded>
    </Section>
  );
}
