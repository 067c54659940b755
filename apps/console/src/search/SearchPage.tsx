import { useNavigate, useSearch } from '@tanstack/react-router';
import { Search as SearchIcon, SlidersHorizontal } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TouchSize } from '../settings/TouchSize.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { useIsPhone } from '../ui/use-media.ts';
import { AllHits } from './AllHits.tsx';
import { Filters } from './Filters.tsx';
import { KindHits } from './KindHits.tsx';
import { KindTabs } from './KindTabs.tsx';
import { kindsOf, maxCharacters } from './read-search.ts';
import s from './SearchPage.module.css';

/** From the box to the first hit, from hit to hit, and back: with the arrow keys. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp'))
    return;
  const box = event.currentTarget.querySelector<HTMLElement>('[data-search-input]');
  const hits = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')];
  const stops = box ? [box, ...hits] : hits;
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

export default function SearchPage() {
  const { t } = useTranslation(['search', 'conversations']);
  const navigate = useNavigate();
  const search = useSearch({ from: '/frame/search' });
  const isPhone = useIsPhone();
  const [isOpen, setOpen] = useState(false);
  const { q, kind } = search;
  const shownKind = kind && kindsOf(search).includes(kind) ? kind : undefined;
  return (
    <TouchSize>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows work on the links inside */}
      <div className={s.page} onKeyDown={moveByArrows}>
        <header className={s.header}>
          <h1 className={s.title}>{t('title')}</h1>
          <SearchBox
            isPages
            id="search-box"
            value={search.q}
            onSettled={(q) =>
              void navigate({ to: '/search', search: { ...search, q }, replace: true })
            }
            label={t('label')}
            hint={t('hint')}
            clear={t('clear')}
            maxLength={maxCharacters}
          />
          {isPhone && (
            <IconButton
              label={t('filter.label')}
              icon={<SlidersHorizontal />}
              isPressed={isOpen}
              onClick={() => setOpen((is) => !is)}
            />
          )}
        </header>
        <div className={s.body}>
          {(!isPhone || isOpen) && <Filters search={search} />}
          <div className={s.main}>
            <KindTabs search={{ ...search, kind: shownKind }} />
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus */}
            <section className={s.results} aria-label={t('results')} tabIndex={0} data-pane>
              {q === undefined ? (
                <EmptyState icon={<SearchIcon />} title={t('start')}>
                  {t('startHint')}
                </EmptyState>
              ) : shownKind ? (
                <KindHits key={shownKind} search={search} kind={shownKind} />
              ) : (
                <AllHits search={search} />
              )}
            </section>
          </div>
        </div>
      </div>
    </TouchSize>
  );
}
