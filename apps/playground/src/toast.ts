import { openCart } from './cart.ts';
import { byId, h } from './dom.ts';
import { t } from './language.ts';

const stayMs = 4000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says what happened to the cart, and offers to look. */
export const toast = (text: string): void => {
  const region = byId('toast-region');
  const view = () => {
    region.replaceChildren();
    openCart();
  };
  region.replaceChildren(
    h(
      'div',
      { class: 'toast' },
      h('span', {}, text),
      h('button', { type: 'button', click: view }, t('view')),
    ),
  );
  clearTimeout(timer);
  timer = setTimeout(() => region.replaceChildren(), stayMs);
};
