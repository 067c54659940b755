import { recentSkus } from './detail.ts';
import { h, icon } from './dom.ts';
import { closeDrawer, openDrawer, type Sheet } from './drawer.ts';
import { pick, t } from './language.ts';
import { findProduct } from './product.ts';
import type { TextKey } from './texts.ts';
import { tile } from './tile.ts';
import { openChat } from './widget.ts';

const helps: readonly TextKey[] = ['helpOrder', 'helpReturn', 'helpInstall'];

const helpItem = (key: TextKey): HTMLElement => {
  const ask = () => {
    closeDrawer();
    openChat(key);
  };
  return h('li', {}, h('button', { type: 'button', click: ask }, icon('chat'), t(key)));
};

const recentItem = (sku: string): HTMLElement[] => {
  const product = findProduct(sku);
  if (!product) return [];
  return [h('li', {}, h('a', { href: `#p/${sku}` }, tile(product), pick(product.name)))];
};

const sheet = (): Sheet => {
  const recent = recentSkus().flatMap(recentItem);
  return {
    title: t('account'),
    body: [
      h('p', {}, t('greeting')),
      h('h3', { class: 'group' }, t('helpWith')),
      h('ul', { class: 'menu' }, ...helps.map(helpItem)),
      h('h3', { class: 'group' }, t('recent')),
      recent.length > 0
        ? h('ul', { class: 'menu' }, ...recent)
        : h('p', { class: 'blurb' }, t('recentNone')),
    ],
  };
};

export const openAccount = (): void => openDrawer(sheet);
