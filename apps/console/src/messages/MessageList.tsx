import type { Conversation } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { ArrowDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtualizer } from 'virtua';
import { threadQuery } from '../conversations/queries.ts';
import { typing as typingStore } from '../live/signals.ts';
import { useStore } from '../ui/store.ts';
import { buildItems } from './build-items.ts';
import s from './MessageList.module.css';
import { outgoing as outgoingStore } from './outgoing.ts';
import { ThreadLine } from './ThreadLine.tsx';
import { useArrivals } from './use-arrivals.ts';
import { useFound } from './use-found.ts';
import { useMarkRead } from './use-mark-read.ts';
import { useOlder } from './use-older.ts';
import { useThreadScroll } from './use-thread-scroll.ts';

const nobody: readonly never[] = [];

/** Mount with the conversation's id as key: everything here belongs to one visit. */
export function MessageList({ conversation, at }: { conversation: Conversation; at?: number }) {
  const { t } = useTranslation('messages');
  const { id } = conversation;
  const { data: thread } = useQuery(threadQuery(id));
  const [readSeq] = useState(conversation.unreadCount > 0 ? conversation.agentReadSeq : null);
  const typing = useStore(typingStore, (map) => map.get(id) ?? nobody);
  const allOutgoing = useStore(outgoingStore, (list) => list);
  const messages = thread?.items ?? nobody;
  const items = useMemo(
    () =>
      buildItems({
        messages,
        outgoing: allOutgoing.filter((m) => m.conversationId === id),
        typing,
        readSeq,
      }),
    [messages, allOutgoing, typing, readSeq, id],
  );
  const scroll = useThreadScroll(id, items);
  const older = useOlder(id, thread, scroll.box);
  const foundSeq = useFound({ at, items, thread, loadOlder: older.load, list: scroll.list });
  useMarkRead(conversation, scroll.isAtBottom);
  const spoken = useArrivals(messages, conversation.contact.name);

  return (
    <div className={s.place}>
      <div
        ref={scroll.box}
        className={s.scroll}
        role="log"
        aria-label={t('thread')}
        aria-live="off"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        data-pane-focus
        onScroll={scroll.onScroll}
      >
        <div className={s.filler} />
        {older.isLoading && <p className={s.loading}>{t('older')}</p>}
        <Virtualizer
          ref={scroll.list}
          scrollRef={scroll.box}
          shift={older.isPrepending}
          cache={scroll.cache}
          data={items}
          onScroll={older.onScroll}
        >
          {(item) => (
            <ThreadLine
              key={item.key}
              item={item}
              conversation={conversation}
              foundSeq={foundSeq}
            />
          )}
        </Virtualizer>
        <div className={s.end} />
      </div>
      <p className="only-read-aloud" aria-live="polite">
        {spoken}
      </p>
      {!scroll.isAtBottom && (
        <button type="button" className={s.pill} onClick={scroll.toBottom}>
          {scroll.newCount > 0 ? t('newMessages', { count: scroll.newCount }) : t('toBottom')}
          <ArrowDown size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
