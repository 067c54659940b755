import { h } from './dom.ts';
import { closeDrawer, openDrawer, refreshDrawer, type Sheet } from './drawer.ts';
import { keep, readKept } from './kept.ts';
import { money, pick, t } from './language.ts';
import { findProduct, type Product } from './product.ts';
import { tile } from './tile.ts';
import { chatButton } from './widget.ts';

const key = 'lingxi-shop-cart';
const most = 99;
const freeShippingCents = 9900;
const shippingCents = 1000;

let quantities: Record<string, number> = readKept(key, {});
let hasCheckedOut = false;
const listeners: (() => void)[] = [];

interface Line {
  product: Product;
  quantity: number;
}

const lines = (): Line[] =>
  Object.entries(quantities).flatMap(([sku, quantity]) => {
    const product = findProduct(sku);
    return product ? [{ product, quantity }] : [];
  });

export const cartCount = (): number => lines().reduce((sum, line) => sum + line.quantity, 0);

export const onCart = (listener: () => void): void => {
  listeners.push(listener);
};

export const changeCart = (sku: string, by: number): void => {
  const quantity = Math.min(most, (quantities[sku] ?? 0) + by);
  const entries = Object.entries({ ...quantities, [sku]: quantity });
  quantities = Object.fromEntries(entries.filter(([, count]) => count > 0));
  hasCheckedOut = false;
  keep(key, quantities);
  for (const listener of listeners) listener();
  refreshDrawer();
};

const stepper = ({ product, quantity }: Line): HTMLElement => {
  const name = pick(product.name);
  const button = (label: string, sign: string, by: number) =>
    h(
      'button',
      {
        type: 'button',
        'aria-label': label,
        'data-focus': `${product.sku}${by}`,
        click: () => changeCart(product.sku, by),
      },
      sign,
    );
  return h(
    'div',
    { class: 'stepper' },
    button(t('less', { name }), '−', -1),
    h('output', {}, String(quantity)),
    button(t('moreOf', { name }), '+', 1),
  );
};

const lineItem = (line: Line): HTMLElement =>
  h(
    'li',
    {},
    tile(line.product),
    h(
      'div',
      {},
      h('h3', {}, pick(line.product.name)),
      h('p', { class: 'price' }, money(line.product.priceCents * line.quantity)),
    ),
    stepper(line),
  );

const totals = (goods: number): HTMLElement => {
  const shipping = goods >= freeShippingCents ? 0 : shippingCents;
  return h(
    'dl',
    { class: 'totals' },
    h('dt', {}, t('goods')),
    h('dd', {}, money(goods)),
    h('dt', {}, t('shipping')),
    h('dd', {}, shipping === 0 ? t('shippingFree') : money(shipping)),
    h('dt', { class: 'sum' }, t('sum')),
    h('dd', { class: 'sum' }, money(goods + shipping)),
  );
};

const checkOut = (): void => {
  hasCheckedOut = true;
  refreshDrawer();
};

const sheet = (): Sheet => {
  const rows = lines();
  if (rows.length === 0) {
    return {
      title: t('cart'),
      body: [h('p', {}, t('cartEmpty'))],
      foot: [
        h('button', { type: 'button', class: 'button', click: closeDrawer }, t('keepLooking')),
      ],
    };
  }
  const goods = rows.reduce((sum, row) => sum + row.product.priceCents * row.quantity, 0);
  return {
    title: t('cart'),
    body: [
      h('ul', { class: 'lines' }, ...rows.map(lineItem)),
      totals(goods),
      ...(hasCheckedOut ? [h('p', { class: 'notice', role: 'status' }, t('checkoutDemo'))] : []),
    ],
    foot: [
      chatButton('cart'),
      h('button', { type: 'button', class: 'button primary', click: checkOut }, t('checkout')),
    ],
  };
};

export const openCart = (): void => openDrawer(sheet);
