import type { BotSentences, Locale, WidgetConfig } from '@lingxi/contract';
import { adopt, draw, loadPanel, mount } from '../mount.tsx';
import { initialState } from '../state.ts';
import { set } from '../store.ts';
import { sceneOf } from './scenes.ts';

/** What the console sends: settings as they are being written, and what to show of them. */
export interface PreviewMessage {
  type: 'lingxi.preview';
  config: WidgetConfig;
  wording: BotSentences;
  locale: Locale;
  isDark: boolean;
  scene: 'closed' | 'open' | 'conversation' | 'nobody';
}

const isMessage = (data: unknown): data is PreviewMessage =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'lingxi.preview';

const show = ({ config, wording, locale, isDark, scene }: PreviewMessage): void => {
  const { theme } = config.settings;
  // A theme of its own goes before the one that is looked at.
  const wanted = theme === 'auto' ? (isDark ? 'dark' : 'light') : theme;
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  set({
    ...initialState,
    config,
    locale,
    theme: wanted,
    gate: 'ready',
    status: 'online',
    isOpen: scene !== 'closed',
    ...sceneOf(scene, { config, wording, locale }),
  });
  draw();
};

/** It is only looked at: nothing that is pressed, written or dropped reaches the widget. */
const hold = (event: Event): void => {
  event.stopImmediatePropagation();
  const isTab = event instanceof KeyboardEvent && event.key === 'Tab';
  if (!isTab) event.preventDefault();
  if (event.type !== 'click') return;
  const path = event.composedPath() as Partial<HTMLElement>[];
  const isDoor = path.some(
    (e) => e.classList?.contains('launcher') || e.classList?.contains('head'),
  );
  if (isDoor) tell('lingxi.preview.toggled');
};

const tell = (type: string): void => parent.postMessage({ type }, location.origin);

/**
 * The console's preview: this same bundle with settings that nobody has saved. The page has no
 * storage and may fetch nothing (its policy says so), so no session begins and nothing is kept.
 */
export const showPreview = async (): Promise<void> => {
  for (const type of 'click keydown beforeinput submit paste drop dragover'.split(' ')) {
    addEventListener(type, hold, true);
  }
  mount();
  adopt('.r *{animation:none!important}');
  await loadPanel();
  addEventListener('message', ({ source, origin, data }) => {
    if (source === parent && origin === location.origin && isMessage(data)) show(data);
  });
  tell('lingxi.preview.ready');
};
