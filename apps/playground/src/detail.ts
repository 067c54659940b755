import { changeCart } from './cart.ts';
import { h, icon } from './dom.ts';
import { closeDrawer, openDrawer, type Sheet } from './drawer.ts';
import { keep, readKept } from './kept.ts';
import { money, pick, t } from './language.ts';
import { type Product, paramLabels } from './product.ts';
import { tile } from './tile.ts';
import { toast } from './toast.ts';
import { chatButton, trackView } from './widget.ts';

const key = 'lingxi-shop-recent';
const kept = 4;

export const recentSkus = (): string[] => readKept<string[]>(key, []);

const remember = (sku: string): void =>
  keep(key, [sku, ...recentSkus().filter((other) => other !== sku)].slice(0, kept));

const paramRows = (product: Product): HTMLElement[] =>
  Object.entries(paramLabels).flatMap(([name, label]) => {
    const value = product.params[name];
    if (value === undefined) return [];
    const unit = label.unit ? ` ${pick(label.unit)}` : '';
    const text = typeof value === 'number' ? `${value}${unit}` : pick(value);
    return [h('div', {}, h('dt', {}, pick(label.name)), h('dd', {}, text))];
  });

const sheet = (product: Product, add: () => void): Sheet => ({
  title: t('details'),
  body: [
    h(
      'div',
      { class: 'detail' },
      tile(product),
      h('h3', {}, pick(product.name)),
      h('p', { class: 'meta' }, pick(product.blurb)),
      h(
        'p',
        { class: 'meta' },
        t('rating', {
          rating: product.rating.toFixed(1),
          reviews: product.reviews.toLocaleString('en-US'),
        }),
      ),
      h('p', { class: 'price' }, money(product.priceCents)),
      h('p', { class: 'stock' }, icon('truck'), pick(product.availability)),
      h('dl', { class: 'params' }, ...paramRows(product)),
    ),
  ],
  foot: [
    chatButton(product.sku),
    h('button', { type: 'button', class: 'button primary', click: add }, t('add')),
  ],
});

/** Shows the product at the side and tells the desk what is being looked at. */
export const openDetail = (product: Product, onClose: () => void): void => {
  remember(product.sku);
  trackView(product);
  const add = () => {
    changeCart(product.sku, 1);
    closeDrawer();
    toast(t('added'));
  };
  openDrawer(() => sheet(product, add), onClose);
};
