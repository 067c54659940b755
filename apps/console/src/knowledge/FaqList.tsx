import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { LibraryBig, Plus, SearchX } from 'lucide-react';
import { type UIEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { busy } from '../settings/busy.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { useDelayed } from '../ui/use-delayed.ts';
import { ButtonLink } from './ButtonLink.tsx';
import s from './FaqList.module.css';
import { FaqRow } from './FaqRow.tsx';
import { FaqSkeleton } from './FaqSkeleton.tsx';
import { type FaqFilter, faqsQuery } from './queries.ts';

/** How far each list was scrolled: the way back from the editor leads to the same place. */
const places = new Map<string, number>();

function Nothing({ filter, hasAny }: { filter: FaqFilter; hasAny: boolean }) {
  const { t } = useTranslation('knowledge');
  const mayUpdate = useMay('faq:update');
  const isFiltered = filter.q !== undefined || filter.status !== undefined;
  if (hasAny && isFiltered) {
    return (
      <EmptyState
        icon={<SearchX />}
        title={t('none.filtered')}
        action={
          <ButtonLink to="/knowledge" search={{}}>
            {t('search.reset')}
          </ButtonLink>
        }
      >
        {t('none.filteredWhy')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<LibraryBig />}
      title={t(hasAny ? 'none.category' : 'none.all')}
      action={
        mayUpdate && (
          <ButtonLink
            to="/knowledge/new"
            search={filter}
            color="primary"
            variant="solid"
            icon={<Plus size={16} />}
          >
            {t('create')}
          </ButtonLink>
        )
      }
    >
      {t(hasAny ? 'none.categoryWhy' : 'none.allWhy')}
    </EmptyState>
  );
}

/** Questions, latest change first; more are fetched as the end comes near. */
export function FaqList({ filter, hasAny }: { filter: FaqFilter; hasAny: boolean }) {
  const { t } = useTranslation(['knowledge', 'frame']);
  const query = useInfiniteQuery(faqsQuery(filter));
  const isSlow = useDelayed(query.isPending);
  const place = JSON.stringify(filter);
  const box = useRef<HTMLDivElement>(null);
  const hasRows = query.data !== undefined && !query.isPlaceholderData;
  useLayoutEffect(() => {
    if (hasRows && box.current) box.current.scrollTop = places.get(place) ?? 0;
  }, [place, hasRows]);

  if (query.isPending) return isSlow ? <FaqSkeleton /> : null;
  if (query.error && !query.data) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const faqs = query.data?.pages.flatMap((page) => page.items) ?? [];
  const total = query.data?.pages.at(-1)?.total ?? 0;
  if (faqs.length === 0) return <Nothing filter={filter} hasAny={hasAny} />;
  const more = () => {
    if (query.hasNextPage && !query.isFetching) void query.fetchNextPage();
  };
  const onScroll = ({ currentTarget: el }: UIEvent<HTMLDivElement>) => {
    places.set(place, el.scrollTop);
    if (el.scrollHeight - el.scrollTop - el.clientHeight < 400) more();
  };
  return (
    <>
      <div ref={box} className={s.box} onScroll={onScroll} data-stale={query.isPlaceholderData}>
        <table className={s.table}>
          <thead>
            <tr>
              <th scope="col">{t('column.question')}</th>
              {filter.category === undefined && (
                <th scope="col" className={s.wide}>
                  {t('column.category')}
                </th>
              )}
              <th scope="col" className={s.wide}>
                {t('column.status')}
              </th>
              <th scope="col" className={s.number}>
                {t('column.hits')}
              </th>
              <th scope="col" className={s.number} data-wide>
                {t('column.helpful')}
              </th>
              <th scope="col" className={s.number} data-wide>
                {t('column.updated')}
              </th>
              <th scope="col">
                <span className="only-read-aloud">{t('column.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {faqs.map((faq) => (
              <FaqRow key={faq.id} faq={faq} filter={filter} />
            ))}
          </tbody>
        </table>
        {query.hasNextPage && (
          <div className={s.more}>
            <Button onClick={more} loading={busy(query.isFetchingNextPage)}>
              {t('more')}
            </Button>
          </div>
        )}
      </div>
      <footer className={s.footer}>
        <span>{t('order')}</span>
        <span>
          {t('shown', { shown: faqs.length.toLocaleString(), total: total.toLocaleString() })}
        </span>
      </footer>
    </>
  );
}
