import { toneOf } from './display.ts';
import { h } from './dom.ts';
import type { Product } from './product.ts';

/** The drawing on its tinted ground; the name beside it says what it is. */
export const tile = (product: Product, ...over: HTMLElement[]): HTMLElement =>
  h(
    'div',
    { class: 'tile', 'data-tone': toneOf(product) },
    h('img', { src: `./art/${product.image}.svg`, alt: '', width: 240, height: 220 }),
    ...over,
  );
