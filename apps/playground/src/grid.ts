import { changeCart } from './cart.ts';
import { badges, featuredSkus, tradeInSkus } from './display.ts';
import { byId, h, icon } from './dom.ts';
import { money, pick, t } from './language.ts';
import { isQuiet, matching } from './match.ts';
import { findProduct, type Product, products } from './product.ts';
import type { View } from './route.ts';
import { tile } from './tile.ts';
import { toast } from './toast.ts';

const addToCart = (product: Product): void => {
  changeCart(product.sku, 1);
  toast(t('added'));
};

const card = (product: Product): HTMLElement => {
  const name = pick(product.name);
  const badge = badges[product.sku];
  const tag = badge ? [h('span', { class: 'tag' }, pick(badge))] : [];
  return h(
    'li',
    { class: 'card' },
    tile(product, ...tag),
    h('h3', {}, h('a', { href: `#p/${product.sku}` }, name)),
    h('p', { class: 'blurb' }, pick(product.blurb)),
    h(
      'div',
      { class: 'card-foot' },
      h('p', { class: 'price' }, money(product.priceCents)),
      h(
        'button',
        {
          type: 'button',
          class: 'add',
          'aria-label': t('addNamed', { name }),
          click: () => addToCart(product),
        },
        icon('plus'),
      ),
    ),
  );
};

interface Listing {
  title: string;
  note: string;
  rows: readonly Product[];
}

const countNote = (rows: readonly Product[]): string =>
  rows.length === 1 ? t('foundOne') : t('found', { count: rows.length });

const withSkus = (skus: readonly string[]): Product[] =>
  skus.flatMap((sku) => findProduct(sku) ?? []);

const noise = (product: Product): number => Number(product.params.noiseDb);

const listing = (view: View, query: string): Listing => {
  if (query) {
    const rows = matching(products, query);
    return { title: t('results', { query }), note: countNote(rows), rows };
  }
  if (view === 'quiet') {
    const rows = products.filter(isQuiet).sort((a, b) => noise(a) - noise(b));
    return { title: t('quiet'), note: t('quietNote'), rows };
  }
  if (view === 'home') {
    return { title: t('popular'), note: t('popularNote'), rows: withSkus(featuredSkus) };
  }
  if (view === 'trade-in') {
    const rows = withSkus(tradeInSkus);
    return { title: t('tradeInGoods'), note: countNote(rows), rows };
  }
  const rows = view === 'all' ? products : products.filter((p) => p.category === view);
  return { title: t(view), note: countNote(rows), rows };
};

/** Shows what fits the view, or the search when there is one. */
export const paintGrid = (view: View, query: string): void => {
  const { title, note, rows } = listing(view, query);
  byId('list-title').textContent = title;
  byId('page-title').textContent = view === 'trade-in' && !query ? t('tradeIn') : title;
  byId('list-note').textContent = note;
  byId('grid').replaceChildren(...rows.map(card));
  byId('empty').hidden = rows.length > 0;
  byId('empty-text').textContent = t('nothing', { query });
  byId('more').hidden = query !== '' || view !== 'home';
  byId('more-link').textContent = t('showAll', { count: products.length });
};
