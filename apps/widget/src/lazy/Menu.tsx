import { Icon } from '../icons.tsx';
import { keep } from '../keep.ts';
import type { View } from '../panel/view.ts';
import { place, report } from '../session.ts';
import { currentOf } from '../state.ts';
import { set } from '../store.ts';
import css from './menu.css?inline';
import { lazyShapes } from './shapes.ts';
import { lazyDictionary } from './words.ts';

const focusFirst = (menu: HTMLElement | null) => menu?.querySelector('button')?.focus();

const onKeyDown = (event: KeyboardEvent) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const at = items.indexOf(event.target as HTMLButtonElement);
  items[(at + step + items.length) % items.length]?.focus();
};

/** What is wanted now and then: the common questions, the sound, the other language. */
const Menu = ({ s, t }: View) => {
  const w = lazyDictionary[s.locale];
  const other = s.locale === 'zh' ? 'en' : 'zh';
  const hasSound = !s.hasSound;
  const current = currentOf(s);
  const download = (id: string) => {
    set({ panel: undefined });
    import('./transcript.ts').then((part) => part.downloadTranscript(id), report);
  };
  const toggleSound = () => {
    keep(place.inbox, { hasSound });
    set({ hasSound, panel: undefined });
  };
  const switchLanguage = () => {
    keep(place.inbox, { locale: other });
    set({ locale: other, panel: undefined });
  };
  return (
    <>
      <div class="veil" role="presentation" onPointerDown={() => set({ panel: undefined })} />
      <div class="menu" role="menu" aria-label={t('more')} ref={focusFirst} onKeyDown={onKeyDown}>
        {s.gate === 'ready' && (
          <button type="button" role="menuitem" onClick={() => set({ panel: 'articles' })}>
            <Icon d={lazyShapes.search} size={18} />
            {w.articles}
          </button>
        )}
        {current && (
          <button type="button" role="menuitem" onClick={() => download(current.id)}>
            <Icon d={lazyShapes.down} size={18} />
            {w.transcript}
          </button>
        )}
        <button
          type="button"
          role="menuitemcheckbox"
          aria-checked={!hasSound}
          onClick={toggleSound}
        >
          <Icon d={lazyShapes.bell} size={18} />
          {w.sound}
          <i class={hasSound ? 'switch' : 'switch on'} />
        </button>
        <button
          type="button"
          role="menuitem"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={switchLanguage}
        >
          <Icon d={lazyShapes.globe} size={18} />
          {w.language}
        </button>
      </div>
    </>
  );
};

export default Menu;
export { css };
