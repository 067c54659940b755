import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../frame/actions.ts';
import { prefer, usePreference } from '../frame/preferences.ts';
import { useIsPhone, useIsWide } from '../ui/use-media.ts';
import s from './InboxPage.module.css';
import { ListPane } from './ListPane.tsx';
import { loadThreadPane } from './load-thread-pane.ts';
import { NothingOpen } from './NothingOpen.tsx';
import { PaneHandle } from './PaneHandle.tsx';

const ThreadPane = lazy(loadThreadPane);
const AssistPane = lazy(() => import('./AssistPane.tsx'));
const AssistDrawer = lazy(() => import('./AssistDrawer.tsx'));

/** List, thread, assist: three panes on a desk, two and a drawer on a laptop, one on a phone. */
export function InboxPage() {
  const { t } = useTranslation('conversations');
  const navigate = useNavigate();
  const { folder } = useParams({ from: '/frame/inbox/$folder' });
  const { conversationId: id } = useParams({ strict: false });
  const { at } = useSearch({ strict: false });
  const isPhone = useIsPhone();
  const isWide = useIsWide();
  const listWidth = usePreference('listWidth');
  const isAssistKept = usePreference('isAssistOpen');
  const [isDrawerOpen, setDrawerOpen] = useState(false);

  const toggleAssist = () => {
    if (isWide) prefer({ isAssistOpen: !isAssistKept });
    else setDrawerOpen((is) => !is);
  };
  useActions('inbox-page', [
    { id: 'assist', label: t('assist'), keys: ']', group: 'inbox', run: toggleAssist },
  ]);

  // The list is on the screen: the thread's code comes while nobody waits for it.
  useEffect(() => {
    const timer = setTimeout(() => void loadThreadPane(), 1000);
    return () => clearTimeout(timer);
  }, []);

  const isListShown = !isPhone || id === undefined;
  const isAssistShown = isWide && isAssistKept && id !== undefined;
  const back = () => void navigate({ to: '/inbox/$folder', params: { folder } });
  return (
    <div
      className={s.page}
      style={{ '--list-width': `${listWidth}px` } as React.CSSProperties}
      data-assist={isAssistShown || undefined}
    >
      {isListShown && <ListPane folder={folder} openId={id} />}
      {!isPhone && <PaneHandle />}
      {id !== undefined && (
        <Suspense fallback={<div className={s.nothing} />}>
          <ThreadPane key={id} id={id} at={at} onBack={back} onToggleAssist={toggleAssist} />
        </Suspense>
      )}
      {id === undefined && !isPhone && (
        <div className={s.nothing}>
          <NothingOpen />
        </div>
      )}
      <Suspense fallback={<div />}>{isAssistShown && <AssistPane id={id} />}</Suspense>
      <Suspense>
        {!isWide && id !== undefined && isDrawerOpen && (
          <AssistDrawer id={id} onClose={() => setDrawerOpen(false)} />
        )}
      </Suspense>
    </div>
  );
}
