import type { EventType } from '@lingxi/contract';
import type { QueryKey } from '@tanstack/react-query';
import { keys } from '../queries.ts';

/** Events that only say that something changed, and what to fetch again: one line per event. */
export const staleAfter: Partial<Record<EventType, readonly QueryKey[]>> = {
  'contact.updated': [keys.screens],
  'agent.updated': [keys.agents, keys.me],
  'team.updated': [keys.teams, keys.agents],
  'inbox.updated': [keys.inboxes],
  'account.updated': [keys.me],
  'faq.saved': [['faqs'], ['faq-categories']],
  'faq.deleted': [['faqs'], ['faq-categories']],
};
