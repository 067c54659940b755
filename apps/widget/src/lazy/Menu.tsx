import { Line } from '../icons.tsx';
import { keep } from '../keep.ts';
import { place } from '../session.ts';
import { set } from '../store.ts';
import type { View } from '../view.ts';
import { loadWords } from '../words.ts';
import { lazyShapes } from './icons.ts';
import css from './menu.css?inline';
import { lazyDictionary } from './words.ts';

const close = () => set({ panel: undefined });
const focusFirst = (menu: HTMLElement | null) => menu?.querySelector('button')?.focus();

const onKeyDown = (event: KeyboardEvent) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const at = items.indexOf(event.target as HTMLButtonElement);
  items[(at + step + items.length) % items.length]?.focus();
};

const Menu = ({ s, t }: View) => {
  const w = lazyDictionary[s.locale];
  const other = s.locale === 'zh' ? 'en' : 'zh';
  const toggleSound = () => {
    keep(place.inbox, { hasSound: !s.hasSound });
    set({ hasSound: !s.hasSound, panel: undefined });
  };
  const switchLanguage = async () => {
    await loadWords(other);
    set({ locale: other, panel: undefined });
  };
  return (
    <>
      <div class="veil" onClick={close} />
      <div class="menu" role="menu" aria-label={t('more')} ref={focusFirst} onKeyDown={onKeyDown}>
        {s.gate === 'ready' && (
          <button type="button" role="menuitem" onClick={() => set({ panel: 'articles' })}>
            <Line d={lazyShapes.search} size={18} />
            {w.articles}
          </button>
        )}
        <button
          type="button"
          role="menuitemcheckbox"
          aria-checked={!!s.hasSound}
          onClick={toggleSound}
        >
          <Line d={lazyShapes.bell} size={18} />
          {w.sound}
          <i class={s.hasSound ? 'switch on' : 'switch'} />
        </button>
        <button
          type="button"
          role="menuitem"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={switchLanguage}
        >
          <Line d={lazyShapes.globe} size={18} />
          {w.language}
        </button>
      </div>
    </>
  );
};

export default Menu;
export { css };
