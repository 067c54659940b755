import type { Folder } from '@lingxi/contract';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, Lock, SearchX, X } from 'lucide-react';
import { type UIEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { keys } from '../queries.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { listTime } from '../ui/time.ts';
import { useDelayed } from '../ui/use-delayed.ts';
import { useNow } from '../ui/use-now.ts';
import { useSettled } from '../ui/use-settled.ts';
import { Highlight } from './Highlight.tsx';
import s from './SearchPanel.module.css';

export const searchQuery = (q: string) => ({
  queryKey: keys.search(q),
  queryFn: ({ pageParam, signal }: { pageParam: string | undefined; signal: AbortSignal }) =>
    client.call('conversations.search', { query: { q, cursor: pageParam, limit: 30 }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor ?? undefined,
});

function Results({ q, folder }: { q: string; folder: Folder }) {
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

/** Takes the place of the list: messages, notes and contacts that hold the words. */
export function SearchPanel({ folder, onClose }: { folder: Folder; onClose: () => void }) {
  const { t } = useTranslation(['conversations', 'frame']);
  const [text, setText] = useState('');
  const q = useSettled(text.trim(), 200);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <>
      <header className={s.header}>
        <IconButton label={t('search.close')} icon={<ArrowLeft />} onClick={onClose} />
        <span className={s.box}>
          <input
            ref={input}
            className={s.input}
            type="search"
            aria-label={t('search.open')}
            placeholder={t('search.hint')}
            maxLength={100}
            value={text}
            data-pane-focus
            onChange={(e) => setText(e.target.value)}
            onKeyDown={(e) => e.key === 'Escape' && !e.nativeEvent.isComposing && onClose()}
          />
          {text !== '' && (
            <button
              type="button"
              className={s.clear}
              aria-label={t('search.clear')}
              onClick={() => {
                setText('');
                input.current?.focus();
              }}
            >
              <X size={15} />
            </button>
          )}
        </span>
      </header>
      {q === '' ? (
        <EmptyState title={t('search.start')}>{t('search.startHint')}</EmptyState>
      ) : (
        <Results q={q} folder={folder} />
      )}
    </>
  );
}
