import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { countsQuery } from './queries.ts';

const EmptyPlace = lazy(() => import('../onboarding/EmptyPlace.tsx'));

/** The place of the thread while none is open; nobody has ever written to a new account. */
export function NothingOpen() {
  const { data: counts } = useQuery(countsQuery);
  if (counts === undefined) return null;
  const isNew = counts.all + counts.snoozed + counts.resolved === 0;
  return (
    <Suspense>
      <EmptyPlace isNew={isNew} />
    </Suspense>
  );
}
