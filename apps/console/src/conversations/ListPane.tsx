import type { Folder } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { Search, SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayPrepare } from '../agents/me.ts';
import { useActions } from '../frame/actions.ts';
import { prefer, usePreference } from '../frame/preferences.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { useIsPhone } from '../ui/use-media.ts';
import { ConversationList } from './ConversationList.tsx';
import { FolderBar } from './FolderBar.tsx';
import s from './ListPane.module.css';
import { PullStrip } from './PullStrip.tsx';
import { countsQuery } from './queries.ts';

const SearchPanel = lazy(() => import('./SearchPanel.tsx'));
const SetupStrip = lazy(() => import('../onboarding/SetupStrip.tsx'));

function DensityMenu() {
  const { t } = useTranslation('conversations');
  const density = usePreference('density');
  const items = (['comfortable', 'compact'] as const).map((value) => ({
    key: value,
    label: t(`density.${value}`),
    onClick: () => prefer({ density: value }),
  }));
  return (
    <MenuButton
      label={t('density.label')}
      icon={<SlidersHorizontal />}
      menu={{ items, selectedKeys: [density], selectable: true }}
    />
  );
}

export function ListPane({ folder, openId }: { folder: Folder; openId: string | undefined }) {
  const { t } = useTranslation('conversations');
  const { data: counts } = useQuery(countsQuery);
  const isPhone = useIsPhone();
  const mayPrepare = useMayPrepare();
  const [isSearching, setSearching] = useState(false);
  useActions('list-search', [
    {
      id: 'search',
      label: t('search.open'),
      icon: Search,
      keys: '/',
      group: 'inbox',
      run: () => setSearching(true),
    },
  ]);
  if (isSearching) {
    return (
      <section className={s.pane} aria-label={t('search.open')} data-pane tabIndex={-1}>
        <Suspense>
          <SearchPanel folder={folder} onClose={() => setSearching(false)} />
        </Suspense>
      </section>
    );
  }
  return (
    <section className={s.pane} aria-label={t('list')} data-pane data-tour="list" tabIndex={-1}>
      <header className={s.header}>
        <h1 className={s.title}>{t(`title.${folder}`)}</h1>
        {counts && (
          <span className={s.count}>
            {folder === 'resolved' && counts.resolved > 999
              ? '999+'
              : counts[folder].toLocaleString()}
          </span>
        )}
        <span className={s.gap} />
        <IconButton
          label={t('search.open')}
          keys="/"
          icon={<Search />}
          onClick={() => setSearching(true)}
        />
        <DensityMenu />
      </header>
      {isPhone && mayPrepare && (
        <Suspense>
          <SetupStrip />
        </Suspense>
      )}
      <FolderBar folder={folder} />
      <PullStrip folder={folder} />
      <ConversationList key={folder} folder={folder} openId={openId} total={counts?.[folder]} />
    </section>
  );
}
