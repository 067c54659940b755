import { useQuery } from '@tanstack/react-query';
import { MessagesSquare } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { countsQuery } from './queries.ts';

const FirstRun = lazy(() => import('./FirstRun.tsx'));

/** The place of the thread while none is open. */
export function NothingOpen() {
  const { t } = useTranslation('conversations');
  const mayPrepare = useMay('inbox:update');
  const { data: counts } = useQuery(countsQuery);
  const isNew = counts !== undefined && counts.all + counts.snoozed + counts.resolved === 0;
  if (isNew && mayPrepare) {
    return (
      <Suspense>
        <FirstRun />
      </Suspense>
    );
  }
  return (
    <EmptyState icon={<MessagesSquare />} title={t('pick.title')}>
      {t('pick.hint')}
    </EmptyState>
  );
}
