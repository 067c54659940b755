import { render } from 'preact';
import { brandColors } from './colors.ts';
import { afterDraw, beforeDraw, isAtEnd } from './scroll.ts';
import { getState } from './store.ts';
import css from './styles.css?inline';
import { markRead } from './talk.ts';
import { App } from './views/App.tsx';
import { translator } from './words.ts';

let root: ShadowRoot | undefined;
let box: HTMLElement | undefined;
let isScheduled = false;
const dark = matchMedia('(prefers-color-scheme: dark)');

const sheets = [css];

/** Without a `style` element, so that a page's policy needs no exception for us. */
const applySheet = (text: string) => {
  if (!root) return;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Browsers from before constructable sheets.
    root.appendChild(document.createElement('style')).textContent = text;
  }
};

/** Adds the sheet of a part that has just been loaded. */
export const adopt = (text: string): void => {
  sheets.push(text);
  applySheet(text);
};

const setVariables = (values: Record<string, string>) => {
  for (const [name, value] of Object.entries(values)) box?.style.setProperty(name, value);
};

const find = (selector: string) => root?.querySelector<HTMLElement>(selector);

export const composer = () => find('.write') as HTMLTextAreaElement | undefined;

/** As high as its text, up to five lines. */
const fitComposer = () => {
  const area = composer();
  if (!area) return;
  area.style.height = '0';
  area.style.height = `${Math.min(area.scrollHeight, 128)}px`;
};

const draw = () => {
  isScheduled = false;
  if (!box) return;
  const s = getState();
  const settings = s.config?.settings;
  const isDark = s.theme === 'dark' || (s.theme === 'auto' && dark.matches);
  beforeDraw();
  box.className = `r ${s.mode} ${settings?.position} ${isDark && 'dark'}`;
  box.lang = s.locale === 'zh' ? 'zh-CN' : 'en';
  setVariables(brandColors(settings?.brandColor ?? '#0b6e69', isDark));
  render(<App s={s} t={translator(s.locale)} />, box);
  fitComposer();
  afterDraw();
  if (s.isOpen && s.gate === 'ready' && isAtEnd() && !document.hidden) markRead();
};

export const redraw = (): void => {
  if (!isScheduled) void Promise.resolve().then(draw);
  isScheduled = true;
};

/** Draws what has changed and moves the focus there. */
export const focus = (selector: string): void => {
  draw();
  find(selector)?.focus();
};

/** Keeps the panel above a phone's keyboard. */
const fit = () => {
  const { height = innerHeight, offsetTop = 0 } = window.visualViewport ?? {};
  setVariables({ '--vh': `${height}px`, '--vt': `${offsetTop}px` });
};

window.visualViewport?.addEventListener('resize', fit);
window.visualViewport?.addEventListener('scroll', fit);
document.addEventListener('visibilitychange', redraw);
dark.addEventListener?.('change', redraw);

/** Puts the widget on the page: beside `body`, which sites transform or replace. */
export const mount = (): void => {
  const host = document.createElement('lingxi-widget');
  root = host.attachShadow({ mode: 'open' });
  box = root.appendChild(document.createElement('div'));
  sheets.forEach(applySheet);
  document.documentElement.appendChild(host);
  fit();
  draw();
};

export const unmount = (): void => {
  if (box) render(null, box);
  root?.host.remove();
  root = box = undefined;
};
