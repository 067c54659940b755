import type { Call } from './http.ts';
import { orderOf, signed } from './visitors.ts';
import type { World } from './world.ts';

/**
 * What somebody of one account (`my`) can ask of an endpoint while naming things of another
 * (`their`). With one world for both, the same calls are the control: they have to succeed.
 */
export interface EndpointCase {
  /** Answered as if there were no such thing. */
  refused?: Call[];
  /** Answered, with nothing of theirs in it and nothing of theirs changed. */
  harmless?: Call[];
  /** The answer names nothing of anybody: only that it is refused or the same can be told. */
  isNameless?: boolean;
}

export type BuildCase = (my: World, their: World) => EndpointCase;

/** The token of a link or a session of theirs, said to be of my account. */
export const relabelled = (my: World, token: string): string =>
  [my.accountId, ...token.split('.').slice(1)].join('.');

const name = { name: 'renamed' };
const until = '2026-03-04T00:00:00.000Z';
const faq = (categoryId: string | null) => ({
  question: 'foreign',
  answers: { zh: 'x', en: 'y' },
  categoryId,
});
let sent = 0;
const message = (extra: object = {}) => ({ clientId: `foreign-${++sent}`, text: 'x', ...extra });

export const endpointCases: Record<string, BuildCase> = {
  'accounts.get': () => ({ harmless: [{}] }),
  'accounts.update': () => ({ harmless: [{ body: name }] }),

  'agents.signIn': (my, their) => ({
    refused: [{ body: { email: their.email, password: their.password, accountId: my.accountId } }],
  }),
  'agents.signInByLink': (my, their) => ({
    refused: [
      { body: { token: relabelled(my, their.invitation), password: 'long enough to be one' } },
    ],
  }),
  'agents.readLink': (my, their) => ({
    refused: [{ body: { token: relabelled(my, their.resetLink) } }],
  }),
  'agents.me': () => ({ harmless: [{}] }),
  'agents.updateMe': () => ({ harmless: [{ body: name }] }),
  'agents.setAvailability': () => ({ harmless: [{ body: { availability: 'busy' } }] }),
  'agents.list': () => ({ harmless: [{}] }),
  'agents.invite': (_my, their) => ({
    refused: [{ body: { email: 'new@foreign.example', ...name, teamIds: [their.teamId] } }],
    harmless: [{ body: { email: their.invitedEmail, ...name } }],
  }),
  'agents.update': (my, their) => ({
    refused: [
      { params: { id: their.agentId }, body: name },
      { params: { id: my.agentId }, body: { teamIds: [their.otherTeamId] } },
    ],
  }),
  'agents.createResetLink': (_my, their) => ({ refused: [{ params: { id: their.agentId } }] }),
  'agents.signOut': () => ({ harmless: [{}], isNameless: true }),

  'teams.list': () => ({ harmless: [{}] }),
  'teams.create': (_my, their) => ({
    refused: [{ body: { name: 'foreign team', agentIds: [their.agentId] } }],
    harmless: [{ body: { name: their.otherTeamName } }],
  }),
  'teams.update': (my, their) => ({
    refused: [
      { params: { id: their.teamId }, body: name },
      { params: { id: my.otherTeamId }, body: { agentIds: [their.agentId] } },
    ],
  }),

  'apiKeys.list': () => ({ harmless: [{}] }),
  'apiKeys.create': () => ({ harmless: [{ body: name }] }),
  'apiKeys.revoke': (_my, their) => ({ refused: [{ params: { id: their.spareApiKeyId } }] }),

  'audit.list': () => ({ harmless: [{}] }),

  'contacts.list': (_my, their) => ({ harmless: [{}, { query: { q: their.mark } }] }),
  'contacts.get': (_my, their) => ({ refused: [{ params: { id: their.contactId } }] }),
  'contacts.upsert': (_my, their) => ({
    harmless: [{ params: { externalId: their.externalId }, body: { tier: 'gold' } }],
  }),
  'contacts.update': (_my, their) => ({
    refused: [{ params: { id: their.contactId }, body: name }],
  }),
  'contacts.listOrders': (my, their) => ({
    refused: [{ params: { id: their.contactId } }],
    harmless: [{ params: { id: my.contactId } }],
  }),
  'contacts.upsertOrder': (my, their) => ({
    refused: [{ params: { id: their.contactId, number: 'f-1' }, body: orderOf('f') }],
    harmless: [{ params: { id: my.contactId, number: their.orderNumber }, body: orderOf('f') }],
  }),

  'inboxes.list': () => ({ harmless: [{}] }),
  'inboxes.create': () => ({ harmless: [{ body: name }] }),
  'inboxes.update': (my, their) => ({
    refused: [
      { params: { id: their.inboxId }, body: name },
      { params: { id: my.otherInboxId }, body: { settings: { teamId: their.teamId } } },
    ],
  }),
  'inboxes.revealSecret': (_my, their) => ({
    refused: [
      { params: { id: their.inboxId }, body: {} },
      { params: { id: their.otherInboxId }, body: { isRotated: true } },
    ],
  }),

  'conversations.list': (_my, their) => ({
    harmless: [
      ...['all', 'mine', 'queue', 'bot', 'snoozed', 'resolved'].map((folder) => ({
        query: { folder },
      })),
      { query: { contactId: their.visitor.contactId } },
    ],
  }),
  'conversations.get': (_my, their) => ({
    refused: [
      their.botConversationId,
      their.queuedId,
      their.heldId,
      their.snoozedId,
      their.resolvedId,
    ].map((id) => ({ params: { id } })),
  }),
  'conversations.listMessages': (_my, their) => ({ refused: [{ params: { id: their.heldId } }] }),
  'conversations.sendMessage': (my, their) => ({
    refused: [
      { params: { id: their.heldId }, body: message() },
      { params: { id: their.heldId }, body: message({ kind: 'note' }) },
      { params: { id: their.heldId }, body: message({ clientId: their.agentClientId }) },
      { params: { id: my.heldId }, body: message({ fileIds: [their.fileId] }) },
    ],
    harmless: [{ params: { id: my.heldId }, body: message({ clientId: their.agentClientId }) }],
  }),
  'conversations.assign': (my, their) => ({
    refused: [
      { params: { id: their.queuedId }, body: { assigneeId: my.agentId } },
      { params: { id: my.queuedId }, body: { assigneeId: their.agentId } },
      {
        params: { id: my.heldId },
        body: { assigneeId: my.agentId, expectedAssigneeId: their.ownerId },
      },
    ],
  }),
  'conversations.pull': () => ({ harmless: [{}] }),
  'conversations.transfer': (my, their) => ({
    refused: [
      { params: { id: their.heldId }, body: { teamId: my.teamId, note: 'x' } },
      { params: { id: my.heldId }, body: { agentId: their.agentId } },
      { params: { id: my.heldId }, body: { teamId: their.teamId } },
    ],
  }),
  'conversations.handBack': (_my, their) => ({ refused: [{ params: { id: their.heldId } }] }),
  'conversations.snooze': (_my, their) => ({
    refused: [{ params: { id: their.heldId }, body: { until } }],
  }),
  'conversations.resolve': (_my, their) => ({ refused: [{ params: { id: their.heldId } }] }),
  'conversations.reopen': (_my, their) => ({
    refused: [{ params: { id: their.resolvedId } }, { params: { id: their.snoozedId } }],
  }),
  'conversations.setTags': (_my, their) => ({
    refused: [{ params: { id: their.heldId }, body: { tags: ['x'] } }],
  }),
  'conversations.markRead': (_my, their) => ({
    refused: [{ params: { id: their.heldId }, body: { seq: 1 } }],
  }),
  'conversations.getDraft': (_my, their) => ({ refused: [{ params: { id: their.heldId } }] }),
  'conversations.saveDraft': (_my, their) => ({
    refused: [
      { params: { id: their.heldId }, body: { kind: 'message', text: '' } },
      { params: { id: their.heldId }, body: { kind: 'note', text: 'x' } },
    ],
  }),
  'conversations.search': (_my, their) => ({
    harmless: [{ query: { q: their.mark } }, { query: { q: '退款' } }],
  }),

  'faqs.list': (_my, their) => ({
    harmless: [{}, { query: { q: their.mark } }, { query: { categoryId: their.categoryId } }],
  }),
  'faqs.get': (_my, their) => ({ refused: [{ params: { id: their.faqId } }] }),
  'faqs.create': (_my, their) => ({ refused: [{ body: faq(their.categoryId) }] }),
  'faqs.update': (my, their) => ({
    refused: [
      { params: { id: their.faqId }, body: { questionEn: 'x' } },
      { params: { id: my.otherFaqId }, body: { categoryId: their.categoryId } },
    ],
  }),
  'faqs.publish': (_my, their) => ({ refused: [{ params: { id: their.faqId } }] }),
  'faqs.unpublish': (_my, their) => ({ refused: [{ params: { id: their.otherFaqId } }] }),
  'faqs.delete': (_my, their) => ({ refused: [{ params: { id: their.otherFaqId } }] }),
  'faqs.restore': (_my, their) => ({ refused: [{ params: { id: their.deletedFaqId } }] }),
  'faqs.import': (my, their) => ({
    refused: [{ body: { rows: [faq(my.categoryId), faq(their.categoryId)] } }],
  }),
  'faqs.try': (_my, their) => ({
    refused: [{ body: { question: 'x', faqId: their.faqId } }],
    harmless: [{ body: { question: their.question } }],
  }),

  'faqCategories.list': () => ({ harmless: [{}] }),
  'faqCategories.create': (_my, their) => ({
    harmless: [{ body: { name: 'foreign category' } }, { body: { name: their.emptyCategoryName } }],
  }),
  'faqCategories.update': (_my, their) => ({
    refused: [{ params: { id: their.categoryId }, body: name }],
  }),
  'faqCategories.delete': (_my, their) => ({
    refused: [{ params: { id: their.emptyCategoryId } }],
  }),

  'web.getConfig': (my) => ({ harmless: [{ query: { inbox: my.inboxKey } }] }),
  'web.startSession': (my, their) => ({
    refused: [{ body: { inbox: my.inboxKey, identity: signed('somebody', their.inboxSecret) } }],
    harmless: [
      { body: { inbox: my.inboxKey, token: their.visitor.token } },
      { body: { inbox: my.inboxKey, identity: signed(their.externalId, my.inboxSecret) } },
    ],
  }),
  'web.setAttributes': () => ({ harmless: [{ body: name }] }),
  'web.track': () => ({ harmless: [{ body: { name: 'seen' } }] }),
  'web.sendMessage': (_my, their) => ({
    refused: [
      { body: message({ conversationId: their.botConversationId }) },
      { body: message({ fileIds: [their.visitorFileId] }) },
      {
        body: message({
          conversationId: their.botConversationId,
          clientId: their.visitorClientId,
        }),
      },
    ],
    harmless: [
      { body: message({ clientId: their.visitorClientId }) },
      // Only a hint for the bot, which looks for it in the visitor's own account.
      { body: message({ chosenFaqId: their.faqId }) },
    ],
  }),
  'web.listMessages': (_my, their) => ({
    refused: [{ params: { id: their.botConversationId } }],
  }),
  'web.markRead': (_my, their) => ({
    refused: [{ params: { id: their.botConversationId }, body: { seq: 1 } }],
  }),
  'web.leaveQueue': (_my, their) => ({ refused: [{ params: { id: their.botConversationId } }] }),
  'web.leaveMessage': (_my, their) => ({
    refused: [{ params: { id: their.botConversationId }, body: message(name) }],
  }),
  'web.giveFeedback': (_my, their) => ({
    refused: [{ params: { id: their.answerId }, body: { isHelpful: false } }],
  }),
  'web.rate': (_my, their) => ({
    refused: [{ params: { id: their.botConversationId }, body: { rating: 1 } }],
  }),
  'web.searchArticles': (_my, their) => ({
    harmless: [{ query: { q: their.question } }, { query: { q: '' } }],
  }),

  'files.upload': () => ({ harmless: [{ file: 'content' }] }),
  'files.uploadAsVisitor': () => ({ harmless: [{ file: 'content' }] }),

  'screens.counts': () => ({ harmless: [{}], isNameless: true }),
  'screens.conversation': (_my, their) => ({ refused: [{ params: { id: their.heldId } }] }),

  'operations.listFailedReactions': () => ({ harmless: [{}] }),
  'operations.retryReaction': (_my, their) => ({
    refused: [{ params: { id: their.reactionIds[0]! } }],
  }),
};
