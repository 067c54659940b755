import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/ErrorState.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { useDelayed } from '../ui/use-delayed.ts';
import { foundOf, Hits } from './Hits.tsx';
import { NoHits } from './NoHits.tsx';
import { everythingQuery } from './queries.ts';
import { kinds, type Search } from './read-search.ts';
import s from './SearchPage.module.css';

/** The best few of every kind, each with the way to the rest. */
export function AllHits({ search }: { search: Search }) {
  const { t } = useTranslation(['search', 'frame']);
  const query = useQuery(everythingQuery(search));
  const isSlow = useDelayed(query.isPending);
  if (query.isPending) return isSlow ? <SkeletonRows label={t('frame:loading')} /> : null;
  if (query.error && !query.data)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const { data } = query;
  const shown = kinds.filter((kind) => {
    const page = data[kind];
    return page !== null && (page.items.length > 0 || page.nextCursor !== null);
  });
  if (shown.length === 0) return <NoHits search={search} />;
  return (
    <div aria-busy={query.isPlaceholderData}>
      {shown.map((kind) => {
        const page = data[kind]!;
        return (
          <section key={kind} aria-label={t(`kind.${kind}`)}>
            <h2 className={s.group}>
              {t(`kind.${kind}`)}
              {page.nextCursor !== null && (
                <Link to="/search" search={{ ...search, kind }} className={s.more}>
                  {t(page.items.length > 0 ? 'seeAll' : 'seeOlder', { kind: t(`kind.${kind}`) })}
                  <ArrowRight size={14} aria-hidden="true" />
                </Link>
              )}
            </h2>
            <Hits found={foundOf(kind, page.items)} />
          </section>
        );
      })}
    </div>
  );
}
