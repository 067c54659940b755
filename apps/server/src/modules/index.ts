import { accounts } from './accounts/index.ts';
import { agents } from './agents/index.ts';
import { audit } from './audit/index.ts';
import { automations } from './automations/index.ts';
import { bot } from './bot/index.ts';
import { channels } from './channels/index.ts';
import { contacts } from './contacts/index.ts';
import { conversations } from './conversations/index.ts';
import { demo } from './demo/index.ts';
import { files } from './files/index.ts';
import { hours } from './hours/index.ts';
import { imports } from './imports/index.ts';
import { inboxes } from './inboxes/index.ts';
import { knowledge } from './knowledge/index.ts';
import type { Module } from './module.ts';
import { onboarding } from './onboarding/index.ts';
import { operations } from './operations/index.ts';
import { realtime } from './realtime/index.ts';
import { reports } from './reports/index.ts';
import { routing } from './routing/index.ts';
import { screens } from './screens/index.ts';

/**
 * THE ORDER, foundations first. A module imports only modules listed before it, through their
 * doors, and learns of later ones only by their events.
 */
export const ORDER = [
  'audit',
  'accounts',
  'hours',
  'files',
  'agents',
  'contacts',
  'inboxes',
  'conversations',
  'channels',
  'understanding',
  'knowledge',
  'routing',
  'bot',
  'automations',
  'imports',
  'reports',
  'onboarding',
  'realtime',
  'screens',
  'operations',
  'demo',
] as const;

/** `understanding` has only pure functions and nothing to register. */
const byName: Partial<Record<(typeof ORDER)[number], Module>> = {
  audit,
  accounts,
  hours,
  agents,
  contacts,
  files,
  inboxes,
  conversations,
  channels,
  knowledge,
  routing,
  bot,
  automations,
  imports,
  reports,
  onboarding,
  realtime,
  screens,
  operations,
  demo,
};

export const modules: readonly Module[] = ORDER.flatMap((name) => byName[name] ?? []);
