import { render } from 'preact';
import { App } from './App.tsx';
import { onColor } from './colors.ts';
import { fetchPart } from './fetch-part.ts';
import { getState } from './store.ts';
import css from './styles.css?inline';

let root: ShadowRoot | undefined;
let box: HTMLElement | undefined;
let isScheduled = false;
/** The panel is a file of its own: most visits never open it. */
let panel: typeof import('./panel/Panel.tsx')['panel'] | undefined;
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

export const find = (selector: string) => root?.querySelector<HTMLElement>(selector);

export const setVariables = (values: Record<string, string>): void => {
  for (const [name, value] of Object.entries(values)) box?.style.setProperty(name, value);
};

export const isDark = (): boolean => {
  const { theme, config } = getState();
  const wanted = theme || config?.settings.theme;
  return wanted === 'dark' || (wanted !== 'light' && dark.matches);
};

export const loadPanel = async (): Promise<void> => {
  const { panel: part } = await fetchPart(() => import('./panel/Panel.tsx'));
  if (!panel) adopt(part.css);
  panel = part;
  redraw();
};
const onApproach = () => void loadPanel().catch(() => undefined);

export const draw = (): void => {
  isScheduled = false;
  if (!box) return;
  const s = getState();
  const { position, brandColor = '#0b6e69', launcher } = s.config?.settings ?? {};
  box.className = `r ${s.mode} ${position} ${isDark() && 'dark'}`;
  box.lang = s.locale === 'zh' ? 'zh-CN' : 'en';
  setVariables({
    '--b': brandColor,
    '--on': onColor(brandColor),
    '--x': `${launcher?.offsetX}px`,
    '--y': `${launcher?.offsetY}px`,
  });
  panel?.beforeDraw();
  render(<App s={s} Panel={panel?.Panel} onApproach={onApproach} />, box);
  panel?.afterDraw();
};

export const redraw = (): void => {
  if (!isScheduled) void Promise.resolve().then(draw);
  isScheduled = true;
};
document.addEventListener('visibilitychange', redraw);
dark.addEventListener?.('change', redraw);

/** Puts the widget on the page: beside `body`, which sites transform or replace. */
export const mount = (): void => {
  const host = document.createElement('lingxi-widget');
  root = host.attachShadow({ mode: 'open' });
  box = root.appendChild(document.createElement('div'));
  sheets.forEach(applySheet);
  document.documentElement.appendChild(host);
  draw();
};

export const unmount = (): void => {
  if (box) render(null, box);
  root?.host.remove();
  root = box = undefined;
};
