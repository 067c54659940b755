import { Lazy } from '../lazy.tsx';
import { close } from '../open.ts';
import { attach } from '../pick.ts';
import { currentOf } from '../state.ts';
import { getState, set } from '../store.ts';
import type { View } from '../view.ts';
import { Banner } from './Banner.tsx';
import { Composer } from './Composer.tsx';
import { Header } from './Header.tsx';
import { Suggestions } from './Suggestions.tsx';
import { Thread } from './Thread.tsx';

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

export const Panel = ({ s, t }: View) => (
  <>
    <div class="shade" onClick={close} />
    <div
      class="panel"
      role="dialog"
      aria-label={s.config?.settings.title[s.locale] || t('title')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onDragOver={onDragOver}
      onDrop={onDrop}
    >
      <Header s={s} t={t} />
      <div class="body">
        <Banner s={s} t={t} />
        {s.gate === 'ready' ? (
          <>
            <Thread s={s} t={t} />
            <Suggestions s={s} t={t} />
            <Composer s={s} t={t} current={currentOf(s)} />
          </>
        ) : s.gate === 'loading' ? (
          <p class="wait" role="status">
            {t('loading')}
          </p>
        ) : (
          <Lazy name="gate" s={s} />
        )}
        {s.panel === 'articles' && <Lazy name="articles" s={s} />}
      </div>
      {s.isDragging && <Lazy name="drop" s={s} onLeave={onDragEnd} />}
      {s.shownImage && <Lazy name="image" s={s} />}
    </div>
  </>
);
