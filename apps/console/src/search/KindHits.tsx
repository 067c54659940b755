import type { SearchKind } from '@lingxi/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/ErrorState.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { useDelayed } from '../ui/use-delayed.ts';
import { foundOf, Hits } from './Hits.tsx';
import { NoHits } from './NoHits.tsx';
import { kindQuery } from './queries.ts';
import type { Search } from './read-search.ts';
import s from './SearchPage.module.css';

/** A page with few hits that is not the last: asked on by itself so many times, then by a button. */
const fewHits = 12;
const pagesUnasked = 6;

export function KindHits({ search, kind }: { search: Search; kind: SearchKind }) {
  const { t } = useTranslation(['search', 'frame']);
  const query = useInfiniteQuery(kindQuery(search, kind));
  const isSlow = useDelayed(query.isPending);
  const pages = query.data?.pages ?? [];
  const items = pages.flatMap((page): unknown[] => page.items);
  const { fetchNextPage, hasNextPage, isFetching } = query;
  const goesOn = hasNextPage && items.length < fewHits && pages.length < pagesUnasked;
  useEffect(() => {
    if (goesOn && !isFetching) void fetchNextPage();
  }, [goesOn, isFetching, fetchNextPage]);
  if (query.isPending) return isSlow ? <SkeletonRows label={t('frame:loading')} /> : null;
  if (query.error && items.length === 0)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (items.length === 0 && !hasNextPage) return <NoHits search={search} />;
  return (
    <div aria-busy={query.isPlaceholderData}>
      <Hits found={foundOf(kind, items)} />
      {goesOn && items.length === 0 && <SkeletonRows count={3} label={t('goingOn')} />}
      {hasNextPage && !goesOn && (
        <p className={s.further}>
          <Button loading={query.isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t(items.length < fewHits ? 'searchOlder' : 'loadMore')}
          </Button>
        </p>
      )}
    </div>
  );
}
