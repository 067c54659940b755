import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { Lock } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../agents/me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { useNow } from '../ui/use-now.ts';
import { BehindDrawer } from './BehindDrawer.tsx';
import { Definitions } from './Definition.tsx';
import s from './OverviewPage.module.css';
import { OverviewPanes } from './OverviewPanes.tsx';
import { OverviewSkeleton } from './OverviewSkeleton.tsx';
import { periodOf } from './period.ts';
import { overviewQuery } from './queries.ts';
import { ReportHeader } from './ReportHeader.tsx';
import type { Behind, ReportSearch } from './search.ts';
import { OpenBehind } from './use-open-behind.ts';

/** What came in, what became of it, and how long it took: every number opens its conversations. */
export default function OverviewPage() {
  const { t } = useTranslation('settings');
  if (useMay('report:read')) return <Overview />;
  return (
    <EmptyState isPage icon={<Lock />} title={t('locked.title')}>
      {t('locked.why')}
    </EmptyState>
  );
}

function Overview() {
  const { t } = useTranslation('reports');
  const navigate = useNavigate();
  const search = useSearch({ from: '/frame/reports' });
  const { account } = useMe();
  // By the minute: a period must not move while somebody reads.
  const minute = Math.floor(useNow() / 60_000);
  const { period: name, from, to } = search;
  const period = useMemo(
    () => periodOf({ period: name, from, to }, account.timezone, minute * 60_000),
    [name, from, to, account.timezone, minute],
  );
  const slice = { from: period.from, to: period.to, inboxId: search.inbox };
  const query = useQuery(overviewQuery(slice));
  const go = useCallback(
    (change: ReportSearch) =>
      void navigate({ to: '/reports', search: (old) => ({ ...old, ...change }), replace: true }),
    [navigate],
  );
  const open = useCallback((behind: Behind) => go({ ...nothing, ...behind }), [go]);
  return (
    <OpenBehind value={open}>
      <Definitions value={query.data?.definitions ?? noDefinitions}>
        <div className={s.page}>
          <ReportHeader search={search} period={period} overview={query.data} onChange={go} />
          <section
            className={s.body}
            aria-label={t('overview')}
            aria-busy={query.isPlaceholderData || undefined}
            data-stale={query.isPlaceholderData || undefined}
            data-pane
            tabIndex={-1}
          >
            {query.data?.current.volume === 0 && (
              <p className={s.empty} role="status">
                {t('empty')}
                {name !== 'today' && (
                  <Button
                    size="small"
                    onClick={() => go({ period: 'today', from: undefined, to: undefined })}
                  >
                    {t('emptyToday')}
                  </Button>
                )}
              </p>
            )}
            {query.data ? (
              <OverviewPanes overview={query.data} behind={search} period={period} />
            ) : query.isError ? (
              <ErrorState error={query.error} onRetry={() => void query.refetch()} />
            ) : (
              <OverviewSkeleton />
            )}
          </section>
          {search.metric !== undefined && (
            <BehindDrawer
              slice={slice}
              metric={search.metric}
              behind={search}
              onClose={() => go(nothing)}
            />
          )}
        </div>
      </Definitions>
    </OpenBehind>
  );
}

const noDefinitions = {};

const nothing: Behind = {
  metric: undefined,
  reason: undefined,
  hour: undefined,
  weekday: undefined,
  score: undefined,
  faq: undefined,
  question: undefined,
  channel: undefined,
};
