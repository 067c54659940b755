import { openAccount } from './account.ts';
import { cartCount, onCart, openCart } from './cart.ts';
import { openDetail } from './detail.ts';
import { byId } from './dom.ts';
import { closeDrawer, refreshDrawer, startDrawer } from './drawer.ts';
import { paintGrid } from './grid.ts';
import { onLanguage, startLanguageSwitch, t } from './language.ts';
import { findProduct } from './product.ts';
import { hashOf, readRoute, type View } from './route.ts';
import { paintTradeIn } from './trade-in.ts';
import { openChat, startWidget } from './widget.ts';

const input = byId<HTMLInputElement>('query');
let view: View = 'home';

const paintCart = (): void => {
  const count = cartCount();
  const badge = byId('cart-count');
  badge.hidden = count === 0;
  badge.textContent = String(count);
  byId('cart').ariaLabel = count === 0 ? t('cart') : t('cartWith', { count });
};

const paint = (): void => {
  const query = input.value.trim();
  const isFront = view === 'home' && query === '';
  byId('hero').hidden = !isFront;
  byId('services').hidden = !isFront;
  byId('page-title').hidden = isFront;
  byId('trade-in-view').hidden = view !== 'trade-in' || query !== '';
  if (view === 'trade-in') paintTradeIn();
  for (const link of document.querySelectorAll<HTMLElement>('.nav [data-route]')) {
    if (link.dataset.route === view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  paintGrid(view, query);
};

/** Closing a product leaves its address, so that opening it again is a change. */
const leaveProduct = (sku: string): void => {
  if (readRoute(location.hash).sku !== sku) return;
  history.replaceState(null, '', location.pathname + location.search + hashOf(view));
};

const follow = (): void => {
  const route = readRoute(location.hash);
  const product = route.sku ? findProduct(route.sku) : undefined;
  if (product) {
    openDetail(product, () => leaveProduct(product.sku));
    return;
  }
  closeDrawer();
  if (!route.view || route.view === view) return;
  view = route.view;
  input.value = '';
  paint();
  scrollTo({ top: 0 });
};

const startLinks = (): void => {
  for (const link of document.querySelectorAll<HTMLElement>('[data-route]')) {
    link.addEventListener('click', () => {
      input.value = '';
      paint();
    });
  }
};

const startSearch = (): void => {
  const box = byId('search');
  const toggle = byId('search-toggle');
  input.addEventListener('input', paint);
  byId('search-form').addEventListener('submit', (event) => {
    event.preventDefault();
    paint();
    byId('main').focus();
  });
  toggle.addEventListener('click', () => {
    const isOpen = box.classList.toggle('is-open');
    toggle.ariaExpanded = String(isOpen);
    if (isOpen) input.focus();
  });
  byId('clear-search').addEventListener('click', () => {
    input.value = '';
    paint();
    input.focus();
  });
};

startDrawer();
startLanguageSwitch(byId<HTMLAnchorElement>('language'));
startSearch();
startLinks();
byId('account').addEventListener('click', openAccount);
byId('cart').addEventListener('click', openCart);
for (const button of document.querySelectorAll<HTMLElement>('[data-chat]')) {
  button.addEventListener('click', () => openChat(button.dataset.chat ?? 'page'));
}
addEventListener('hashchange', follow);
onCart(paintCart);
onLanguage(() => {
  paint();
  paintCart();
  refreshDrawer();
});
paint();
paintCart();
follow();
startWidget();
