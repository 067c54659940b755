import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { ContactCard } from '../contacts/ContactCard.tsx';
import { OrderList } from '../contacts/OrderList.tsx';
import { PageSeen } from '../contacts/PageSeen.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { useDelayed } from '../ui/use-delayed.ts';
import s from './AssistPane.module.css';
import { EarlierList } from './EarlierList.tsx';
import { conversationQuery, screenQuery } from './queries.ts';
import { RatingCard } from './RatingCard.tsx';
import { SummaryCard } from './SummaryCard.tsx';
import { TagEditor } from './TagEditor.tsx';

const tabs = ['overview', 'orders', 'earlier'] as const;
type Tab = (typeof tabs)[number];
const fewOrders = 2;

export function AssistContent({ id, onLeave }: { id: string; onLeave?: () => void }) {
  const { t } = useTranslation(['conversations', 'frame']);
  const cache = useQueryClient();
  const myId = useMe().agent.id;
  const screen = useQuery(screenQuery(cache, myId, id));
  const { data: conversation } = useQuery(conversationQuery(id));
  const [tab, setTab] = useState<Tab>('overview');
  const list = useRef<HTMLDivElement>(null);
  const isSlow = useDelayed(screen.isPending);

  if (screen.error && !screen.data) {
    return <ErrorState error={screen.error} onRetry={() => void screen.refetch()} />;
  }
  if (!screen.data || !conversation) {
    return isSlow ? <SkeletonRows count={4} label={t('frame:loading')} /> : null;
  }
  const { contact, orders, earlier, page } = screen.data;
  const counts: Record<Tab, number> = {
    overview: 0,
    orders: orders.length,
    earlier: earlier.length,
  };
  const onKeyDown = (e: KeyboardEvent) => {
    const by = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const next = tabs.at((tabs.indexOf(tab) + by + tabs.length) % tabs.length) ?? 'overview';
    setTab(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <>
      <div
        ref={list}
        className={s.tabs}
        role="tablist"
        aria-label={t('assist')}
        onKeyDown={onKeyDown}
      >
        {tabs.map((name) => (
          <button
            key={name}
            id={`assist-tab-${name}`}
            type="button"
            role="tab"
            className={s.tab}
            data-tab={name}
            aria-selected={tab === name}
            aria-controls="assist-panel"
            tabIndex={tab === name ? 0 : -1}
            onClick={() => setTab(name)}
          >
            {t(`tab.${name}`)}
            {counts[name] > 0 && <span className={s.tabCount}>{counts[name]}</span>}
          </button>
        ))}
      </div>
      <div
        id="assist-panel"
        className={s.panel}
        role="tabpanel"
        aria-labelledby={`assist-tab-${tab}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        data-pane-focus
      >
        {tab === 'overview' && (
          <>
            {conversation.handoff && <SummaryCard handoff={conversation.handoff} />}
            <ContactCard contact={contact} />
            <RatingCard conversation={conversation} />
            <TagEditor conversation={conversation} />
            {page && <PageSeen page={page} />}
            {orders.length > 0 && (
              <OrderList
                orders={orders.slice(0, fewOrders)}
                total={orders.length}
                onAll={() => setTab('orders')}
              />
            )}
          </>
        )}
        {tab === 'orders' && <OrderList orders={orders} total={orders.length} />}
        {tab === 'earlier' && <EarlierList conversations={earlier} onOpen={onLeave} />}
      </div>
    </>
  );
}
