import { signed } from '../isolation/visitors.ts';
import type { World } from '../isolation/world.ts';
import { type Given, leftOut } from './sample.ts';
import type { Entity } from './shape.ts';

type Ids = Partial<Record<Entity, string>>;

const agentsIds = (w: World): Ids => ({
  account: w.accountId,
  agent: w.agentId,
  team: w.teamId,
  contact: w.contactId,
  inbox: w.inboxId,
  conversation: w.heldId,
  message: w.messageId,
  faq: w.faqId,
  file: w.fileId,
  category: w.categoryId,
  apiKey: w.spareApiKeyId,
  cannedResponse: w.cannedId,
});
const visitorsIds = (w: World): Ids => ({
  ...agentsIds(w),
  contact: w.visitor.contactId,
  conversation: w.botConversationId,
  message: w.answerId,
  file: w.visitorFileId,
});

const newPassword = 'another long password';
/** What no schema can know: by `<endpoint> <path>`, or by path for all of them. */
const values = (w: World): Record<string, unknown> => ({
  'accounts.update body.timezone': 'UTC',
  'agents.signIn body.email': w.email,
  'agents.signIn body.password': w.password,
  'agents.signInByLink body.token': w.invitation,
  'agents.readLink body.token': w.resetLink,
  'agents.updateMe body.currentPassword': w.password,
  'agents.updateMe body.newPassword': newPassword,
  'agents.update body.role': 'agent',
  'teams.update body.name': 'renamed',
  'contacts.list query.q': w.mark,
  'conversations.list query.folder': 'all',
  'conversations.assign body.expectedAssigneeId': w.ownerId,
  'conversations.transfer body.teamId': leftOut,
  'faqs.publish params.id': w.draftFaqId,
  'faqs.delete params.id': w.otherFaqId,
  'faqs.restore params.id': w.deletedFaqId,
  'faqCategories.update body.name': 'renamed',
  'faqCategories.delete params.id': w.emptyCategoryId,
  'operations.retryReaction params.id': w.reactionIds[0],
  'cannedResponses.list query.q': w.mark,
  'cannedResponses.list query.category': w.mark,
  'cannedResponses.create body.scope': 'team',
  'cannedResponses.create body.shortcut': 'hello',
  'cannedResponses.update body.scope': 'team',
  'cannedResponses.update body.shortcut': 'hi',
  'cannedResponses.delete params.id': w.otherCannedId,
  'cannedResponses.restore params.id': w.deletedCannedId,
  'reports.overview query.from': '2026-02-04T00:00:00.000Z',
  'reports.conversations query.from': '2026-02-04T00:00:00.000Z',
  'reports.conversations query.metric': 'handed_off',
  'reports.conversations query.reason': 'asked',
  'reports.conversations query.hour': 10,
  'reports.conversations query.weekday': 1,
  'reports.conversations query.score': 5,
  'web.getConfig query.inbox': w.inboxKey,
  'web.startSession body.inbox': w.inboxKey,
  'web.startSession body.token': w.visitor.token,
  'web.startSession body.identity': signed('bad-input', w.inboxSecret),
  'query.cursor': leftOut,
});

/** The values with which an endpoint is called as it should be. */
export function givenFor(w: World, endpoint: string, auth: string): Given {
  const table = values(w);
  const ids = auth === 'agent' ? agentsIds(w) : visitorsIds(w);
  return (path) =>
    path.startsWith('id:')
      ? ids[path.slice(3) as Entity]
      : (table[`${endpoint} ${path}`] ?? table[path]);
}
