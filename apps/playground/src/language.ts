import type { Text } from './product.ts';
import { type TextKey, texts } from './texts.ts';

export type Language = 'zh' | 'en';

const asked = new URLSearchParams(location.search).get('lang');
let current: Language = asked === 'en' ? 'en' : 'zh';
const listeners: (() => void)[] = [];

export const language = (): Language => current;

export const pick = (text: Text): string => text[current];

/** The text under `key`, its `{name}` places filled. */
export const t = (key: TextKey, values: Readonly<Record<string, string | number>> = {}): string =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    pick(texts[key]),
  );

export const money = (cents: number): string =>
  `¥${(cents / 100).toLocaleString('en-US', { maximumFractionDigits: 2 })}`;

/** Runs after every change of language. */
export const onLanguage = (listener: () => void): void => {
  listeners.push(listener);
};

const isKey = (key: string | undefined): key is TextKey => key !== undefined && key in texts;

/** Puts the language into the marked-up page; what is rendered by script listens instead. */
const translatePage = (): void => {
  document.documentElement.lang = current === 'en' ? 'en' : 'zh-CN';
  document.title = t('shop');
  for (const element of document.querySelectorAll<HTMLElement>('[data-t]')) {
    if (isKey(element.dataset.t)) element.textContent = t(element.dataset.t);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-t-label]')) {
    if (isKey(element.dataset.tLabel)) element.ariaLabel = t(element.dataset.tLabel);
  }
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-t-placeholder]')) {
    if (isKey(input.dataset.tPlaceholder)) input.placeholder = t(input.dataset.tPlaceholder);
  }
};

const paintSwitch = (link: HTMLAnchorElement): void => {
  const other = current === 'zh' ? 'en' : 'zh';
  link.href = `?lang=${other}${location.hash}`;
  link.textContent = other === 'en' ? 'EN' : '中文';
  link.lang = link.hreflang = other === 'en' ? 'en' : 'zh-CN';
  link.ariaLabel = other === 'en' ? 'EN, switch to English' : '中文，切换为中文';
};

/** The switch is a plain link, so it also works before the script does. */
export const startLanguageSwitch = (link: HTMLAnchorElement): void => {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    current = current === 'zh' ? 'en' : 'zh';
    history.replaceState(null, '', `?lang=${current}${location.hash}`);
    translatePage();
    paintSwitch(link);
    for (const listener of listeners) listener();
  });
  translatePage();
  paintSwitch(link);
};
