import type { Identity, Locale } from '@lingxi/contract';
import { emit, off, on } from './emit.ts';
import { readKept } from './keep.ts';
import { mount, redraw, unmount } from './mount.tsx';
import { awaitConfig, begin, close, open, toggle } from './open.ts';
import { access, place } from './session.ts';
import { initialState, type State, type Theme, unreadOf } from './state.ts';
import { set, watch } from './store.ts';
import { hangUp, ignore } from './talk.ts';

export interface BootOptions {
  /** The inbox's public key. */
  inbox: string;
  /** Origin of the server; the script's own unless told. */
  baseUrl?: string;
  locale?: Locale;
  theme?: Theme;
  /** Who the site knows the visitor to be. */
  identity?: Identity;
  /** `page` fills the window, as the H5 page does; `preview` is the console's, of settings not saved. */
  mode?: State['mode'] | 'preview';
}

let isBooted = false;

const languageOf = (tag: string): Locale => (/^zh/i.test(tag) ? 'zh' : 'en');

watch((s: State, before: State) => {
  redraw();
  const unread = unreadOf(s);
  if (unread !== unreadOf(before)) emit('unread', unread);
});

const start = async (options: BootOptions) => {
  const { inbox, baseUrl = '', identity, mode = 'widget', theme, locale } = options;
  if (mode === 'preview') return (await import('./lazy/preview.ts')).showPreview();
  Object.assign(place, { inbox, identity });
  access.baseUrl = baseUrl;
  const kept = readKept(inbox);
  const { draft = '', readSeq = {}, hasSound } = kept;
  // Our own page has no language of its own: there the visitor's counts, or what the address says.
  const ofPage =
    mode === 'page'
      ? new URLSearchParams(location.search).get('locale')
      : document.documentElement.lang;
  const language = kept.locale ?? locale ?? (ofPage || navigator.language);
  set({
    ...initialState,
    mode,
    theme,
    draft,
    readSeq,
    hasSound,
    locale: languageOf(language),
  });
  mount();
  if (mode === 'page') await (await import('./lazy/page.ts')).showPage();
  else await awaitConfig();
  if (kept.token && kept.hasTalked) begin().catch(ignore);
  emit('ready', undefined);
};

const stop = () => {
  isBooted = false;
  hangUp();
  unmount();
};

/** What few sites call comes when it is called. */
const site = async () => {
  if (!isBooted) throw new Error('Lingxi.boot first');
  return import('./lazy/site.ts');
};

/** Everything a site can do with the widget: `window.Lingxi.<name>(…)`, each answers a promise. */
export const api = {
  async boot(options: BootOptions): Promise<void> {
    const { locale, theme, identity } = options;
    if (!isBooted) {
      isBooted = true;
      return start(options).catch((error) => {
        stop();
        throw error;
      });
    }
    // A script tag has booted already; the page adds who it is.
    if (locale) set({ locale: languageOf(locale) });
    if (theme) set({ theme });
    if (identity) await api.identify(identity);
  },
  /** `{ jwt }`, or `{ userId, userHash, name, email }`. */
  identify: async (identity: Identity) => (await site()).identify(identity),
  /** `{ name, email, phone, attributes }`. */
  setAttributes: async (attributes: object) => (await site()).setAttributes(attributes),
  track: async (name: string, properties?: Record<string, string | number | boolean | null>) =>
    (await site()).track(name, properties),
  /** The visitor has signed out: the next one is somebody else. */
  reset: async () => (await site()).reset(),
  open,
  close: async () => close(),
  toggle: async () => toggle(),
  show: async () => set({ isHidden: false }),
  hide: async () => set({ isHidden: true, isOpen: false }),
  on: async (...args: Parameters<typeof on>) => on(...args),
  off: async (...args: Parameters<typeof off>) => off(...args),
  setLocale: async (locale: Locale) => set({ locale: languageOf(locale) }),
  setTheme: async (theme: Theme) => set({ theme }),
  /** Takes the widget off the page; `boot` brings it back. */
  destroy: async () => stop(),
};
export type Api = typeof api;
