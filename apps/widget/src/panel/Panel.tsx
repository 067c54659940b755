import { isDark, redraw, setVariables } from '../mount.tsx';
import { close } from '../open.ts';
import type { State } from '../state.ts';
import { getState, set } from '../store.ts';
import { Banner } from './Banner.tsx';
import { Composer } from './Composer.tsx';
import { Gate } from './Gate.tsx';
import { Header } from './Header.tsx';
import { Lazy } from './lazy.tsx';
import css from './panel.css?inline';
import { attach } from './pick.ts';
import { Suggestions } from './Suggestions.tsx';
import { afterDraw, beforeDraw } from './scroll.ts';
import { Thread } from './Thread.tsx';
import { tintsOf } from './tints.ts';
import { type Translate, translator } from './words.ts';

/** Escape leaves the innermost thing that is open. */
const onKeyDown = (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.stopPropagation();
  const { shownImage, panel } = getState();
  if (shownImage || panel) set({ shownImage: undefined, panel: undefined });
  else close();
};

const onDragOver = (event: DragEvent) => {
  if (getState().gate !== 'ready' || !event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  if (!getState().isDragging) set({ isDragging: true });
};
const onDragEnd = () => set({ isDragging: false });
const onDrop = (event: DragEvent) => {
  event.preventDefault();
  onDragEnd();
  attach(event.dataTransfer?.files);
};

/** The window without a phone's keyboard. */
const view = window.visualViewport;
view?.addEventListener('resize', redraw);
view?.addEventListener('scroll', redraw);

/** As the H5 page the whole document is ours. */
const nameDocument = ({ mode, locale, config }: State, t: Translate) => {
  if (mode !== 'page') return;
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  document.title = config?.settings.title[locale] || config?.accountName || t('title');
};

const Panel = ({ s }: { s: State }) => {
  const t = translator(s.locale);
  nameDocument(s, t);
  const { title, brandColor = '#0b6e69' } = s.config?.settings ?? {};
  const { height = innerHeight, offsetTop = 0 } = view ?? {};
  setVariables({
    ...tintsOf(brandColor, isDark()),
    '--vh': `${height}px`,
    '--vt': `${offsetTop}px`,
  });
  return (
    <>
      <div class="shade" role="presentation" onPointerDown={close} />
      <div
        class="panel"
        role="dialog"
        aria-label={title?.[s.locale] || t('title')}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onDragOver={onDragOver}
        onDrop={onDrop}
      >
        <Header s={s} t={t} />
        <div class="body">
          <Banner s={s} t={t} />
          <Gate s={s} t={t} />
          {s.gate === 'ready' && (
            <>
              <Thread s={s} t={t} />
              <Suggestions s={s} t={t} />
              <Composer s={s} t={t} />
            </>
          )}
          {s.panel === 'articles' && <Lazy name="articles" s={s} />}
        </div>
        {s.panel === 'menu' && <Lazy name="menu" s={s} t={t} />}
        {s.isDragging && <Lazy name="drop" s={s} onLeave={onDragEnd} />}
        {s.shownImage && <Lazy name="image" s={s} />}
      </div>
    </>
  );
};

/** The panel, its sheet, and what is to be done around each drawing. */
export const panel = { Panel, css, beforeDraw, afterDraw };
