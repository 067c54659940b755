import type { Locale } from '@lingxi/contract';
import type { LiveStorage } from '@lingxi/sdk/live/environment';
import type { Pending } from './state.ts';

/** What this browser remembers of a visitor of one inbox. */
export interface Kept {
  token?: string;
  /** A conversation exists, so the live connection is worth having before the panel opens. */
  hasTalked?: boolean;
  draft?: string;
  /** Conversation -> how far it has been read here. */
  readSeq?: Record<string, number>;
  failed?: Pending[];
  hasSound?: boolean;
  /** Chosen in the menu: goes before the site's. */
  locale?: Locale;
  isFormDone?: boolean;
}

const texts: Record<string, string> = {};
const memory: LiveStorage = {
  getItem: (key) => texts[key] ?? null,
  setItem: (key, value) => {
    texts[key] = value;
  },
  removeItem: (key) => {
    delete texts[key];
  },
};

/** `localStorage` where the browser lets us, memory where it does not (blocked third parties). */
const findStorage = (): LiveStorage => {
  try {
    localStorage.setItem('lingxi', '');
    localStorage.removeItem('lingxi');
    return localStorage;
  } catch {
    return memory;
  }
};
export const storage = findStorage();

export const keyOf = (inbox: string) => `lingxi:${inbox}`;

export const readKept = (inbox: string): Kept => {
  try {
    return JSON.parse(storage.getItem(keyOf(inbox)) ?? '{}') as Kept;
  } catch {
    return {};
  }
};

/** Changes some of it; read again first, as another tab may have written meanwhile. */
export const keep = (inbox: string, change: Kept): void => {
  try {
    storage.setItem(keyOf(inbox), JSON.stringify({ ...readKept(inbox), ...change }));
  } catch {
    // Full storage: this visit works all the same.
  }
};
