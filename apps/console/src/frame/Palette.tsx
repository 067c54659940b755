import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { ArrowRight, History } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { everythingQuery } from '../search/queries.ts';
import { KeyHint } from '../ui/KeyHint.tsx';
import { useSettled } from '../ui/use-settled.ts';
import { type Action, currentActions } from './actions.ts';
import { openPage } from './open-page.ts';
import s from './Palette.module.css';
import { firstOf, PaletteHits } from './PaletteHits.tsx';
import { type PalettePlace, usePalettePlaces } from './palette-places.ts';
import { hitPrefix, rankEntry } from './rank-entry.ts';
import { useRecentConversations } from './recent-conversations.ts';

const groups = ['conversation', 'inbox', 'go', 'you'] as const;
const hitsOfEach = 3;
const seeAll = `${hitPrefix}all`;

/** Every action and page by name, and whatever was said, written or known by its words. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('frame');
  const router = useRouter();
  const places = usePalettePlaces();
  const recent = useRecentConversations();
  const [text, setText] = useState('');
  // Taken once: the actions of the screen that was there when the palette was opened.
  const [actions] = useState(() => currentActions().filter((a) => a.id !== 'palette'));
  const typed = text.trim();
  const q = useSettled(typed, 200);
  const { data, isFetching } = useQuery(everythingQuery({ q }, hitsOfEach));
  const found = q === '' || typed === '' ? undefined : data;
  const [chosen, setChosen] = useState('');
  // What was found later than the words were typed comes before the way to all of it.
  const firstHit = found && firstOf(found);
  useEffect(() => {
    if (firstHit !== undefined) setChosen((was) => (was === seeAll ? firstHit : was));
  }, [firstHit]);
  const leave = (run: () => void) => () => {
    onClose();
    run();
  };
  const open = (to: string) => leave(() => void openPage(router, to));
  const ofAction = (action: Action) => (
    <Command.Item
      key={action.id}
      value={`${action.label} ${action.id}`}
      onSelect={leave(action.run)}
    >
      {action.icon && <action.icon size={16} aria-hidden="true" />}
      <span className={s.label}>{action.label}</span>
      {action.keys !== undefined && <KeyHint keys={action.keys} />}
    </Command.Item>
  );
  const ofPlace = (place: PalettePlace) => (
    <Command.Item key={place.to} value={`${place.label} ${place.to}`} onSelect={open(place.to)}>
      <place.icon size={16} aria-hidden="true" />
      <span className={s.label}>{place.label}</span>
    </Command.Item>
  );
  return (
    <Command.Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      label={t('palette.title')}
      overlayClassName={s.scrim}
      contentClassName={s.dialog}
      className={s.command}
      filter={rankEntry}
      value={chosen}
      onValueChange={setChosen}
      loop
    >
      <Command.Input
        className={s.input}
        placeholder={t('palette.hint')}
        maxLength={100}
        value={text}
        onValueChange={setText}
      />
      <Command.List className={s.list}>
        {!isFetching && q === typed && (
          <Command.Empty className={s.empty}>{t('palette.empty')}</Command.Empty>
        )}
        {typed === '' && recent.length > 0 && (
          <Command.Group heading={t('palette.group.recent')}>
            {recent.map(({ id, number, name }) => (
              <Command.Item key={id} value={`${name} ${id}`} onSelect={open(`/inbox/all/${id}`)}>
                <History size={16} aria-hidden="true" />
                <span className={s.label}>{name}</span>
                <span className={s.number}>#{number}</span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {groups.map((group) => {
          const own = actions.filter((a) => a.group === group);
          const isGo = group === 'go';
          if (own.length === 0 && !isGo) return null;
          return (
            <Command.Group key={group} heading={t(`palette.group.${group}`)}>
              {isGo && places.go.map(ofPlace)}
              {own.map(ofAction)}
            </Command.Group>
          );
        })}
        <Command.Group heading={t('palette.group.settings')}>
          {places.settings.map(ofPlace)}
        </Command.Group>
        {found && <PaletteHits found={found} open={open} />}
        {typed !== '' && (
          <Command.Group forceMount>
            <Command.Item
              forceMount
              value={seeAll}
              onSelect={open(`/search?${new URLSearchParams({ q: typed })}`)}
            >
              <ArrowRight size={16} aria-hidden="true" />
              <span className={s.label}>{t('palette.seeAll', { q: typed })}</span>
            </Command.Item>
          </Command.Group>
        )}
      </Command.List>
    </Command.Dialog>
  );
}
