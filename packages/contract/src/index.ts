import { accounts } from './endpoints/accounts.ts';
import { agents, apiKeys, audit, teams } from './endpoints/agents.ts';
import { cannedResponses } from './endpoints/canned-responses.ts';
import { contacts } from './endpoints/contacts.ts';
import { conversations } from './endpoints/conversations.ts';
import { demo } from './endpoints/demo.ts';
import { hours } from './endpoints/hours.ts';
import { exports, imports } from './endpoints/imports.ts';
import { inboxes } from './endpoints/inboxes.ts';
import { faqCategories, faqs } from './endpoints/knowledge.ts';
import { files, operations, screens } from './endpoints/live.ts';
import { onboarding } from './endpoints/onboarding.ts';
import { reports } from './endpoints/reports.ts';
import { search } from './endpoints/search.ts';
import { tags } from './endpoints/tags.ts';
import { web } from './endpoints/web.ts';

/** Every endpoint of the public API: `contract.<noun>.<verb>`. */
export const contract = {
  accounts,
  agents,
  teams,
  apiKeys,
  audit,
  contacts,
  hours,
  inboxes,
  conversations,
  cannedResponses,
  tags,
  imports,
  exports,
  faqs,
  faqCategories,
  web,
  files,
  screens,
  operations,
  reports,
  search,
  demo,
  onboarding,
};
export type Contract = typeof contract;

export * from './capabilities.ts';
export * from './endpoint.ts';
export type { Identity, Visitor, WidgetConfig } from './endpoints/web.ts';
export * from './errors.ts';
export * from './events.ts';
export { clientFrame } from './frames.ts';
export * from './ids.ts';
export * from './import-reasons.ts';
export * from './limits.ts';
export * from './nouns/agent.ts';
export * from './nouns/bot-words.ts';
export * from './nouns/canned-response.ts';
export * from './nouns/contact.ts';
export * from './nouns/conversation.ts';
export * from './nouns/demo.ts';
export * from './nouns/faq.ts';
export * from './nouns/hours.ts';
export * from './nouns/import.ts';
export * from './nouns/inbox.ts';
export * from './nouns/message.ts';
export * from './nouns/onboarding.ts';
export * from './nouns/report.ts';
export * from './nouns/search.ts';
export * from './nouns/shared.ts';
export * from './nouns/tag.ts';
export * from './permissions.ts';
export * from './realtime.ts';
export * from './reasons.ts';
