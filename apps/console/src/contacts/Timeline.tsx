import type { Contact, ContactTotals, TimelineItem } from '@lingxi/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { History } from 'lucide-react';
import type { UIEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../knowledge/ButtonLink.tsx';
import { busy } from '../settings/busy.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { dayName } from '../ui/time.ts';
import { useDelayed } from '../ui/use-delayed.ts';
import { useNow } from '../ui/use-now.ts';
import { byDay } from './by-day.ts';
import { timelineQuery } from './queries.ts';
import { readTimelineSearch } from './search.ts';
import s from './Timeline.module.css';
import { TimelineRow } from './TimelineRow.tsx';

const kinds = [undefined, 'conversation', 'order', 'event', 'note', 'act'] as const;

/** Everything that happened around a contact, newest first; a kind can be looked at alone. */
export function Timeline({
  contactId,
  totals,
}: {
  contactId: Contact['id'];
  totals: ContactTotals;
}) {
  const { t } = useTranslation(['contact-pages', 'frame']);
  const { kind } = readTimelineSearch(useSearch({ from: '/frame/contacts/$contactId' }));
  const now = useNow();
  const query = useInfiniteQuery(timelineQuery(contactId, kind));
  const isSlow = useDelayed(query.isPending);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const counts = {
    conversation: totals.conversations,
    order: totals.orders,
    event: totals.events,
    note: totals.notes,
    act: totals.acts,
  } satisfies Record<TimelineItem['kind'], number>;
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const more = () => {
    if (query.hasNextPage && !query.isFetching) void query.fetchNextPage();
  };
  const onScroll = ({ currentTarget: el }: UIEvent<HTMLDivElement>) => {
    if (el.scrollHeight - el.scrollTop - el.clientHeight < 300) more();
  };
  const days = byDay(items);
  return (
    <>
      <nav className={s.kinds} aria-label={t('timeline.filter')}>
        {kinds
          .filter((k) => k === undefined || k === kind || counts[k] > 0)
          .map((k) => (
            <Link
              key={k ?? 'all'}
              className={s.kind}
              to="/contacts/$contactId"
              params={{ contactId }}
              search={k ? { kind: k } : {}}
              aria-current={k === kind ? 'true' : undefined}
              replace
            >
              {t(`timeline.${k ?? 'all'}`)} <span>{k ? counts[k] : all}</span>
            </Link>
          ))}
      </nav>
      {query.isPending ? (
        isSlow && <SkeletonRows label={t('timeline.loading')} count={5} />
      ) : query.error && !query.data ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : items.length === 0 ? (
        <EmptyState
          icon={<History />}
          title={t(kind ? 'timeline.noneOf' : 'timeline.none')}
          action={
            kind && (
              <ButtonLink to="/contacts/$contactId" params={{ contactId }} search={{}}>
                {t('timeline.showAll')}
              </ButtonLink>
            )
          }
        >
          {kind ? undefined : t('timeline.noneWhy')}
        </EmptyState>
      ) : (
        <section
          className={s.box}
          onScroll={onScroll}
          data-stale={query.isPlaceholderData || undefined}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
          tabIndex={0}
          aria-label={t('timeline.list')}
        >
          {days.map((day, i) => (
            <section key={day.key} className={s.day}>
              <h3>
                {dayName(day.items[0]!.at, now)}
                <span>
                  {t(
                    i === days.length - 1 && query.hasNextPage
                      ? 'timeline.onDayMore'
                      : 'timeline.onDay',
                    { count: day.items.length },
                  )}
                </span>
              </h3>
              <ol>
                {day.items.map((item) => (
                  <TimelineRow key={item.id} item={item} />
                ))}
              </ol>
            </section>
          ))}
          {query.hasNextPage && (
            <p className={s.more}>
              <Button onClick={more} loading={busy(query.isFetchingNextPage)}>
                {t('timeline.more')}
              </Button>
            </p>
          )}
        </section>
      )}
    </>
  );
}
