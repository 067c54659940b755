import type { Locale } from '../locales/index.ts';
import { readStored, writeStored } from '../ui/storage.ts';
import { createStore, useStore } from '../ui/store.ts';

export type Theme = 'auto' | 'light' | 'dark';

/** Choices of this browser. Language and theme are also kept with the agent, which wins. */
export interface Preferences {
  theme: Theme;
  locale: Locale;
  density: 'comfortable' | 'compact';
  /** Shortcuts of one letter can be switched off (WCAG 2.1.4). */
  hasSingleKeys: boolean;
  sendKey: 'enter' | 'mod-enter';
  listWidth: number;
  isAssistOpen: boolean;
}

/** Also read by `public/theme.js`. */
const key = 'lingxi.preferences';

const fallback: Preferences = {
  theme: 'auto',
  locale: /^zh/i.test(navigator.language) ? 'zh' : 'en',
  density: 'comfortable',
  hasSingleKeys: true,
  sendKey: 'enter',
  listWidth: 328,
  isAssistOpen: true,
};

export const preferences = createStore<Preferences>({
  ...fallback,
  ...readStored<Partial<Preferences>>(key, {}),
});

export function prefer(change: Partial<Preferences>): void {
  preferences.set((p) => ({ ...p, ...change }));
  writeStored(key, preferences.get());
}

export const usePreference = <K extends keyof Preferences>(name: K): Preferences[K] =>
  useStore(preferences, (p) => p[name]);
