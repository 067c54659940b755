import { accounts } from './endpoints/accounts.ts';
import { agents, apiKeys, audit, teams } from './endpoints/agents.ts';
import { cannedResponses } from './endpoints/canned-responses.ts';
import { contacts } from './endpoints/contacts.ts';
import { conversations } from './endpoints/conversations.ts';
import { inboxes } from './endpoints/inboxes.ts';
import { faqCategories, faqs } from './endpoints/knowledge.ts';
import { files, operations, screens } from './endpoints/live.ts';
import { reports } from './endpoints/reports.ts';
import { web } from './endpoints/web.ts';

/** Every endpoint of the public API: `contract.<noun>.<verb>`. */
export const contract = {
  accounts,
  agents,
  teams,
  apiKeys,
  audit,
  contacts,
  inboxes,
  conversations,
  cannedResponses,
  faqs,
  faqCategories,
  web,
  files,
  screens,
  operations,
  reports,
};
export type Contract = typeof contract;

export * from './capabilities.ts';
export * from './endpoint.ts';
export type { Identity, Visitor, WidgetConfig } from './endpoints/web.ts';
export * from './errors.ts';
export * from './events.ts';
export { clientFrame } from './frames.ts';
export * from './ids.ts';
export * from './limits.ts';
export * from './nouns/agent.ts';
export * from './nouns/canned-response.ts';
export * from './nouns/contact.ts';
export * from './nouns/conversation.ts';
export * from './nouns/faq.ts';
export * from './nouns/inbox.ts';
export * from './nouns/message.ts';
export * from './nouns/report.ts';
export * from './nouns/shared.ts';
export * from './permissions.ts';
export * from './realtime.ts';
export * from './reasons.ts';
