import type { Conversation, Folder } from '@lingxi/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { useActions } from '../frame/actions.ts';
import { usePreference } from '../frame/preferences.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { useDelayed } from '../ui/use-delayed.ts';
import s from './ConversationList.module.css';
import { ConversationRow } from './ConversationRow.tsx';
import { EmptyFolder } from './EmptyFolder.tsx';
import { folderQuery } from './queries.ts';

/** Rows from the end at which the next page is fetched. */
const nearRows = 8;
const none: Conversation[] = [];
/** Mount with the folder as key. One row can be reached with Tab; arrows and J/K go on from there. */
export function ConversationList(props: {
  folder: Folder;
  openId: string | undefined;
  total: number | undefined;
}) {
  const { t } = useTranslation(['conversations', 'frame']);
  const { folder, openId } = props;
  const navigate = useNavigate();
  const query = useInfiniteQuery(folderQuery(folder));
  const rows = useMemo(() => query.data?.pages.flatMap((p) => p.items) ?? none, [query.data]);
  const isSlow = useDelayed(query.isPending);
  const rowHeight = usePreference('density') === 'compact' ? 60 : 80;
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const openIndex = rows.findIndex((c) => c.id === openId);
  const [focused, setFocused] = useState<string | undefined>(openId);
  const focusedIndex = Math.max(
    0,
    rows.findIndex((c) => c.id === focused),
  );
  /** Where J and K go on from when the open row has just left the folder. */
  const lastOpenIndex = useRef(0);
  useEffect(() => {
    if (openIndex >= 0) lastOpenIndex.current = openIndex;
  }, [openIndex]);

  const open = (index: number) => {
    const row = rows[index];
    if (!row) return;
    setFocused(row.id);
    list.current?.scrollToIndex(index, { align: 'nearest' });
    void navigate({
      to: '/inbox/$folder/$conversationId',
      params: { folder, conversationId: row.id },
    });
  };
  const step = (by: number) => {
    if (openIndex >= 0) return open(openIndex + by);
    open(openId === undefined ? 0 : lastOpenIndex.current + Math.min(0, by));
  };
  useActions('list', [
    { id: 'next', label: t('next'), keys: 'j', group: 'inbox', run: () => step(1) },
    { id: 'previous', label: t('previous'), keys: 'k', group: 'inbox', run: () => step(-1) },
  ]);

  const focusRow = (index: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))];
    if (!row) return;
    setFocused(row.id);
    list.current?.scrollToIndex(rows.indexOf(row), { align: 'nearest' });
    requestAnimationFrame(() => {
      box.current?.querySelector<HTMLElement>(`[data-id="${row.id}"]`)?.focus();
    });
  };
  const onKeyDown = (e: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowDown: focusedIndex + 1,
      ArrowUp: focusedIndex - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const to = moves[e.key];
    if (to !== undefined) {
      e.preventDefault();
      focusRow(to);
    } else if (e.key === 'Enter' || e.key === ' ') {
      e.preventDefault();
      open(focusedIndex);
    }
  };
  const onScroll = () => {
    const el = box.current;
    if (!el || !query.hasNextPage || query.isFetchingNextPage) return;
    const isNear = el.scrollHeight - el.scrollTop - el.clientHeight < nearRows * rowHeight;
    if (isNear) void query.fetchNextPage();
  };

  if (query.isPending) return isSlow ? <SkeletonRows label={t('frame:loading')} /> : null;
  if (query.error && !query.data) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (rows.length === 0) return <EmptyFolder folder={folder} />;
  return (
    <div
      ref={box}
      className={s.list}
      role="listbox"
      aria-label={t('list')}
      onKeyDown={onKeyDown}
      onScroll={onScroll}
    >
      <Virtualizer
        ref={list}
        scrollRef={box}
        itemSize={rowHeight}
        keepMounted={[focusedIndex]}
        data={rows}
      >
        {(conversation, index) => (
          <ConversationRow
            key={conversation.id}
            conversation={conversation}
            position={index + 1}
            total={Math.max(props.total ?? 0, rows.length)}
            isOpen={conversation.id === openId}
            isTabStop={index === focusedIndex}
            height={rowHeight}
            onOpen={() => open(index)}
          />
        )}
      </Virtualizer>
      {query.isFetchingNextPage && <SkeletonRows count={2} label={t('frame:loading')} />}
    </div>
  );
}
