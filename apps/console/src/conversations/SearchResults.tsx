import type { Folder } from '@lingxi/contract';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Lock, SearchX } from 'lucide-react';
import type { UIEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { keys } from '../queries.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { listTime } from '../ui/time.ts';
import { useDelayed } from '../ui/use-delayed.ts';
import { useNow } from '../ui/use-now.ts';
import { Highlight } from './Highlight.tsx';
import s from './SearchPanel.module.css';

const searchQuery = (q: string) => ({
  queryKey: keys.search(q),
  queryFn: ({ pageParam, signal }: { pageParam: string | undefined; signal: AbortSignal }) =>
    client.call('conversations.search', { query: { q, cursor: pageParam, limit: 30 }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor ?? undefined,
});

export function SearchResults({ q, folder }: { q: string; folder: Folder }) {
  const { t } = useTranslation(['conversations', 'frame']);
  const now = useNow();
  const query = useInfiniteQuery({ ...searchQuery(q), placeholderData: keepPreviousData });
  const isSlow = useDelayed(query.isPending);
  if (query.isPending) return isSlow ? <SkeletonRows count={5} label={t('frame:loading')} /> : null;
  if (query.error && !query.data) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const messages = query.data?.pages.flatMap((p) => p.messages) ?? [];
  const contacts = query.data?.pages[0]?.contacts ?? [];
  if (messages.length + contacts.length === 0) {
    return (
      <EmptyState icon={<SearchX />} title={t('search.none', { q })}>
        {t('search.noneHint')}
      </EmptyState>
    );
  }
  const onScroll = (e: UIEvent<HTMLDivElement>) => {
    const el = e.currentTarget;
    const isNear = el.scrollHeight - el.scrollTop - el.clientHeight < 300;
    if (isNear && query.hasNextPage && !query.isFetching) void query.fetchNextPage();
  };
  return (
    <div className={s.results} onScroll={onScroll}>
      {contacts.length > 0 && <h2 className={s.group}>{t('search.contacts')}</h2>}
      <ul>
        {contacts.map((c) => (
          <li key={c.id}>
            {c.lastConversationId === null ? (
              <span className={s.contact}>
                <Avatar name={c.name} seed={c.id} size={28} />
                <Highlight text={c.name} q={q} />
              </span>
            ) : (
              <Link
                className={s.contact}
                to="/inbox/$folder/$conversationId"
                params={{ folder, conversationId: c.lastConversationId }}
              >
                <Avatar name={c.name} seed={c.id} size={28} />
                <Highlight text={c.name} q={q} />
              </Link>
            )}
          </li>
        ))}
      </ul>
      {messages.length > 0 && <h2 className={s.group}>{t('search.messages')}</h2>}
      <ul>
        {messages.map((m) => (
          <li key={m.messageId}>
            <Link
              className={s.message}
              to="/inbox/$folder/$conversationId"
              params={{ folder, conversationId: m.conversationId }}
              search={{ at: m.seq }}
            >
              <span className={s.line}>
                <span className={s.name}>{m.contactName}</span>
                <span className={s.number}>#{m.conversationNumber}</span>
                {m.kind === 'note' && <Lock size={12} aria-label={t('note')} />}
                <time className={s.time}>{listTime(m.at, now)}</time>
              </span>
              <span className={s.excerpt}>
                <Highlight text={m.excerpt} q={q} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
