import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate, useParams } from '@tanstack/react-router';
import { Keyboard, Search } from 'lucide-react';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { startLive } from '../live/connect.ts';
import { whenNoticeClicked } from '../live/notices.ts';
import { readySound } from '../live/sound.ts';
import { useStore } from '../ui/store.ts';
import { useActions } from './actions.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { openDialog, openedDialog } from './dialogs.ts';
import s from './Frame.module.css';
import { Rail } from './Rail.tsx';
import { useKeyboard } from './use-keyboard.ts';
import { usePageFocus } from './use-page-focus.ts';
import { useProfileActions } from './use-profile-actions.ts';
import { useTitleBadge } from './use-title-badge.ts';

const Palette = lazy(() => import('./Palette.tsx'));
const Shortcuts = lazy(() => import('./Shortcuts.tsx'));
const PreviewBanner = lazy(() => import('../preview/PreviewBanner.tsx'));
const Tour = lazy(() => import('../onboarding/Tour.tsx'));

function Dialogs() {
  const opened = useStore(openedDialog, (name) => name);
  return (
    <Suspense>
      {opened === 'palette' && <Palette onClose={() => openDialog(null)} />}
      {opened === 'shortcuts' && <Shortcuts onClose={() => openDialog(null)} />}
      {opened === 'tour' && <Tour onClose={() => openDialog(null)} />}
    </Suspense>
  );
}

/** Signed in: the connection lives as long as this is on the screen. */
export function Frame() {
  const { t } = useTranslation('frame');
  const cache = useQueryClient();
  const navigate = useNavigate();
  const me = useMe();
  const isThreadOpen = useParams({ strict: false }).conversationId !== undefined;

  // The agent's id alone: a new name or theme must not tear down the connection.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => startLive(cache, me, () => void navigate({ to: '/sign-in' })), [me.agent.id]);
  useEffect(readySound, []);
  useEffect(
    () =>
      whenNoticeClicked(
        (conversationId) =>
          void navigate({
            to: '/inbox/$folder/$conversationId',
            params: { folder: 'all', conversationId },
          }),
      ),
    [navigate],
  );
  useTitleBadge();
  useKeyboard();
  usePageFocus();
  useProfileActions();
  useActions('frame', [
    {
      id: 'palette',
      label: t('palette.title'),
      icon: Search,
      keys: 'mod+k',
      group: 'go',
      run: () => openDialog('palette'),
    },
    {
      id: 'shortcuts',
      label: t('shortcuts.title'),
      icon: Keyboard,
      keys: '?',
      group: 'you',
      run: () => openDialog('shortcuts'),
    },
  ]);

  return (
    <div className={s.frame} data-thread-open={isThreadOpen || undefined}>
      <div className={s.top}>
        <ConnectionBanner />
        {me.preview && (
          <Suspense>
            <PreviewBanner />
          </Suspense>
        )}
      </div>
      <Rail />
      <main className={s.page}>
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
      <Dialogs />
    </div>
  );
}
