import { automationCases } from './automations.ts';
import { contactBookCases } from './contact-book.ts';
import { contactCases } from './contacts.ts';
import { conversationCases } from './conversations.ts';
import { demoCases } from './demo.ts';
import { hoursCases } from './hours.ts';
import { importCases } from './imports.ts';
import { knowledgeCases } from './knowledge.ts';
import { onboardingCases } from './onboarding.ts';
import { peopleCases } from './people.ts';
import { reportCases } from './reports.ts';
import type { StoreCases } from './store-case.ts';

export const storeCases: StoreCases = {
  ...peopleCases,
  ...contactCases,
  ...contactBookCases,
  ...conversationCases,
  ...hoursCases,
  ...knowledgeCases,
  ...automationCases,
  ...importCases,
  ...reportCases,
  ...demoCases,
  ...onboardingCases,
};

/** Exports of the same files that no account bounds, each with the reason. */
export const withoutAccount: Record<string, string> = {
  'modules/accounts/store.ts#insertAccount': 'begins the account itself',
  'modules/accounts/store.ts#selectHasDemo': 'whether there is a shop page to show; no rows',
  'modules/accounts/store.ts#selectAccountIds': 'jobs visit every account in turn',
  'modules/agents/store.ts#selectByEmail': 'who signs in has told only an address',
  'modules/inboxes/store.ts#findByPublicKey': 'a widget knows only the public key',
  'modules/realtime/trim-feed.ts#trimFeed': 'a job: forgets by age, in every account',
  'modules/realtime/resume.ts#resume': 'takes a live client: see sockets.test.ts',

  'modules/contacts/store.ts#contacts': 'begins a statement, bound already',
  'modules/conversations/move-store.ts#beforeOf': 'pure',
  'modules/contacts/store.ts#orders': 'begins a statement, bound already',
  'modules/contacts/store.ts#written': 'pure',
  'modules/knowledge/store.ts#vectorOf': 'pure',
  'modules/imports/store.ts#preferIndexes': 'changes how the transaction is planned; no rows',
  'modules/automations/store.ts#usable': 'a condition; the statement around it is bound',
  'modules/automations/import-store.ts#reachKey': 'pure',
  'modules/contacts/store.ts#lockIdentity': 'holds a name that holds the account; no rows',
  'modules/conversations/policy.ts#visible': 'a condition; the statement around it is bound',
  'modules/conversations/store.ts#inFolder': 'a condition; the statement around it is bound',
  'modules/conversations/policy.ts#maySee': 'pure',
  'modules/conversations/policy.ts#viewerOf': 'pure',
  'modules/conversations/append-message.ts#factsOf': 'pure',
  'modules/conversations/message-statement.ts#composeMessage': 'pure; appendMessage runs it',
  'modules/conversations/message-statement.ts#eventTypeOf': 'pure',
  'modules/conversations/message-statement.ts#keyOf': 'pure',
  'modules/conversations/token-counts.ts#tokenCounts':
    'how common tokens are in the whole database, to choose a plan; no rows, never told',

  'modules/reports/store.ts#lockFacts': 'holds a name that holds the account; no rows',
  'modules/reports/overview.ts#startedPart': 'an expression; the statement around it is bound',
  'modules/reports/questions.ts#wordingOf': 'an expression; the statement around it is bound',
  'modules/reports/slice.ts#readSlice': 'pure',
  'modules/reports/slice.ts#before': 'pure',

  'platform/outbox/feed.ts#createFeed': 'one for all accounts; each event names its own',
  'platform/outbox/feed.ts#fromRow': 'pure',
  'platform/outbox/insert.ts#insertEvents': 'each event brings the account of its context',
  'platform/outbox/reactor.ts#createReactor': 'one for all accounts; each row names its own',
  'platform/sockets/index.ts#createSockets': 'connections are kept by account: see sockets.test.ts',
};
