import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Drawer from 'antd/es/drawer';
import { MessagesSquare } from 'lucide-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { ConversationRow } from '../conversations/ConversationRow.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { counted } from './amounts.ts';
import s from './BehindDrawer.module.css';
import { Definitions } from './Definition.tsx';
import type { Metric } from './metrics.ts';
import { behindQuery, type Slice } from './queries.ts';
import type { Behind } from './search.ts';

/** The conversations a number has counted, as many as it says. */
export function BehindDrawer(props: {
  slice: Slice;
  metric: Metric;
  behind: Behind;
  onClose: () => void;
}) {
  const { t } = useTranslation(['reports', 'conversations']);
  const navigate = useNavigate();
  useReturnFocus();
  const { slice, metric, behind, onClose } = props;
  const { reason, hour, weekday, score, faq, question, channel } = behind;
  const query = useInfiniteQuery(
    behindQuery(slice, metric, { reason, hour, weekday, score, faq, question, channel }),
  );
  const total = query.data?.pages[0]?.total;
  const items = query.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <Drawer
      open
      title={
        <span>
          {t(`metric.${metric}`)}
          {question !== undefined && <span className={s.narrowed}>{question}</span>}
          {total !== undefined && (
            <span className={s.total}>
              {t('behind.total', { count: total, formatted: counted(total) })}
            </span>
          )}
        </span>
      }
      size={480}
      styles={{ body: { padding: 0 }, wrapper: { maxWidth: '100vw' } }}
      onClose={onClose}
    >
      <p className={s.definition}>{use(Definitions)[metric]}</p>
      {query.isError ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.isPending ? (
        <SkeletonRows label={t('loading')} />
      ) : items.length === 0 ? (
        <EmptyState icon={<MessagesSquare />} title={t('behind.none')} />
      ) : (
        <div
          role="listbox"
          aria-label={t('behind.list')}
          onKeyDown={(e) => {
            const id = (e.target as HTMLElement).dataset.id;
            if (id && (e.key === 'Enter' || e.key === ' ')) open(id);
          }}
        >
          {items.map((c, i) => (
            <ConversationRow
              key={c.id}
              conversation={c}
              position={i + 1}
              total={total ?? items.length}
              isOpen={false}
              isTabStop
              height={96}
              onOpen={() => open(c.id)}
            />
          ))}
        </div>
      )}
      {query.hasNextPage && (
        <p className={s.more}>
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('behind.more')}
          </Button>
        </p>
      )}
    </Drawer>
  );

  function open(conversationId: string) {
    void navigate({
      to: '/inbox/$folder/$conversationId',
      params: { folder: 'all', conversationId },
    });
  }
}
