import type { EventType } from '@lingxi/contract';
import type { QueryKey } from '@tanstack/react-query';
import { keys } from '../queries.ts';

/** Events that only say that something changed, and what to fetch again: one line per event. */
export const staleAfter: Partial<Record<EventType, readonly QueryKey[]>> = {
  'tag.updated': [['tags'], keys.folders, keys.screens],
  'contact.updated': [keys.screens, ['contacts']],
  'contact.merged': [keys.screens, ['contacts']],
  'contact.separated': [keys.screens, ['contacts']],
  'contact.blocked': [keys.screens, ['contacts']],
  'contact.unblocked': [keys.screens, ['contacts']],
  'agent.updated': [keys.agents, keys.me],
  'team.updated': [keys.teams, keys.agents],
  'inbox.updated': [keys.inboxes],
  'hours.updated': [['hours']],
  'account.updated': [keys.me],
  'faq.saved': [['faqs'], ['faq-categories']],
  'import.finished': [['faqs'], ['contacts'], ['canned-responses'], ['imports'], keys.screens],
  'faq.deleted': [['faqs'], ['faq-categories']],
};
