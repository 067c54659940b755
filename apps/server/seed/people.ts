import { visitorName } from '../src/modules/contacts/visitor-name.ts';
import { contacts } from './content/index.ts';
import type { ContactSeed } from './content/types.ts';
import { stableId } from './stable-id.ts';

const prefix = 'visitor:';

/** The key of somebody who only looked in: never signed in, known by a made-up name. */
export const visitorKey = (language: 'zh' | 'en', name: string): string =>
  `${prefix}${language}:${name}`;

const byKey = new Map(contacts.map((c) => [c.key, c]));

export interface Person {
  key: string;
  name: string;
  language: 'zh' | 'en';
  /** Null for a visitor. */
  seed: ContactSeed | null;
}

/** A contact of the shop's, or a visitor. */
export function contactOf(key: string): Person {
  const seed = byKey.get(key);
  if (seed) return { key, name: seed.name, language: seed.language, seed };
  if (!key.startsWith(prefix)) throw new Error(`no contact ${key}`);
  const language = key.startsWith(`${prefix}en:`) ? 'en' : 'zh';
  return { key, name: visitorName(stableId(`contact:${key}`), language), language, seed: null };
}
