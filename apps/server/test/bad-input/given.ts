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
  session: w.endedSession.split('.')[1]!,
  cannedResponse: w.cannedId,
  import: w.badImportId,
  tag: w.tagId,
  hours: w.hoursId,
  contactNote: w.noteId,
  contactMerge: w.mergeId,
});
const visitorsIds = (w: World): Ids => ({
  ...agentsIds(w),
  contact: w.visitor.contactId,
  conversation: w.botConversationId,
  message: w.answerId,
  file: w.visitorFileId,
});

const week = Array.from({ length: 7 }, () => [{ from: '09:00', to: '18:00' }]);
const holidays = [{ name: '元旦', from: '2027-01-01', to: '2027-01-03', intervals: [] }];

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
  'agents.updateMe body.email': 'new-address@bad-input.example',
  'agents.updateMe body.avatarFileId': w.avatarFileId,
  'agents.updateMe body.notifications.quiet.from': '22:00',
  'agents.updateMe body.notifications.quiet.to': '08:00',
  'agents.startPreview body.role': 'agent',
  'audit.list query.actorId': w.ownerId,
  'audit.list query.action': 'agent.invite',
  'audit.list query.subjectKind': 'agent',
  'audit.list query.from': '2020-01-01T00:00:00.000Z',
  'audit.list query.to': '2999-01-01T00:00:00.000Z',
  'audit.download query.actorId': w.ownerId,
  'audit.download query.action': 'agent.invite',
  'audit.download query.from': '2020-01-01T00:00:00.000Z',
  'audit.download query.to': '2999-01-01T00:00:00.000Z',
  'agents.update body.role': 'agent',
  'teams.update body.name': 'renamed',
  'teams.update body.agentIds': [w.agentId],
  'teams.update body.leadIds': [w.agentId],
  'teams.create body.leadIds': [w.agentId],
  'contacts.list query.q': w.mark,
  'contacts.count query.q': w.mark,
  'contacts.deleteNote params.id': w.otherNoteId,
  'contacts.previewMerge query.fromId': w.spareContactIds[0],
  'contacts.merge body.fromId': w.spareContactIds[1],
  'conversations.list query.folder': 'all',
  'tags.list query.q': w.mark,
  'tags.merge params.id': w.mergedTagId,
  'tags.merge body.intoId': w.otherTagId,
  'tags.delete params.id': w.spareTagId,
  'tags.rename body.name': 'renamed tag',
  'tags.create body.name': 'new tag',
  'conversations.assign body.expectedAssigneeId': w.ownerId,
  'conversations.transfer body.teamId': leftOut,
  'hours.delete params.id': w.spareHoursId,
  'hours.create body.name': 'new hours',
  'body.week': week,
  'body.holidays': holidays,
  'body.timezone': 'UTC',
  'body.schedule': { timezone: 'UTC', week, holidays },
  'body.settings.bot.glyph': '灵',
  'body.settings.logoFileId': w.avatarFileId,
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
  'imports.update params.id': w.importId,
  'imports.update body.mapping': ['question', 'answerZh', 'similarQuestions'],
  'imports.start params.id': w.otherImportId,
  'imports.cancel params.id': w.runningImportId,
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
