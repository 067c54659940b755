import { Icon } from '../icons.tsx';
import type { View } from '../panel/view.ts';
import { absolute } from '../session.ts';
import { set } from '../store.ts';
import css from './image.css?inline';
import { lazyShapes } from './shapes.ts';
import { lazyDictionary } from './words.ts';

const close = () => set({ shownImage: undefined });
const focus = (element: HTMLElement | null) => element?.focus();
/** The close button is the only stop: Tab stays on it. */
const stay = (event: KeyboardEvent) => event.key === 'Tab' && event.preventDefault();

/** A picture over everything. */
const Image = ({ s }: Pick<View, 's'>) => {
  const image = s.shownImage;
  if (!image) return null;
  return (
    <div
      class="lightbox"
      role="dialog"
      aria-modal="true"
      aria-label={image.name}
      onClick={close}
      onKeyDown={stay}
    >
      <img src={absolute(image.url)} alt={image.name} />
      <button
        type="button"
        class="icon"
        aria-label={lazyDictionary[s.locale].close}
        ref={focus}
        onClick={close}
      >
        <Icon d={lazyShapes.close} size={24} />
      </button>
    </div>
  );
};

export default Image;
export { css };
