import { h, icon } from './dom.ts';
import { closeDrawer, openDrawer } from './drawer.ts';
import { language, onLanguage, t } from './language.ts';
import type { Product } from './product.ts';
import { loadWidget } from './widget-loader.ts';

let isMissing = false;
let isTalking = false;

/** What the widget refuses, it says in its own panel; the page goes on. */
const tell = (name: string, ...args: unknown[]): void => {
  if (!isMissing) window.Lingxi?.[name]?.(...args).catch(() => undefined);
};

export const startWidget = (): void => {
  tell('on', 'open', () => {
    isTalking = true;
  });
  loadWidget(language()).then(
    () => onLanguage(() => tell('setLocale', language())),
    () => {
      isMissing = true;
    },
  );
};

/** Only who talks to the shop is followed through it. */
export const trackView = ({ sku, name }: Product): void => {
  if (isTalking) tell('track', 'product_viewed', { sku, name: name.zh });
};

/** Opens the chat, or says how else to reach the shop. */
export const openChat = (from: string): void => {
  closeDrawer();
  if (isMissing) {
    openDrawer(() => ({ title: t('askUs'), body: [h('p', {}, t('chatMissing'))] }));
    return;
  }
  tell('open');
  tell('track', 'chat_opened', { from });
};

export const chatButton = (from: string): HTMLElement =>
  h(
    'button',
    { type: 'button', class: 'button', click: () => openChat(from) },
    icon('chat'),
    t('askAbout'),
  );
