import { orderOf } from '../visitors.ts';
import { type EndpointCases, message, renamed } from './endpoint-case.ts';

const until = '2026-03-04T00:00:00.000Z';

export const deskCases: EndpointCases = {
  'contacts.list': (_my, their) => ({ harmless: [{}, { query: { q: their.mark } }] }),
  'contacts.get': (_my, their) => ({ refused: [{ params: { id: their.contactId } }] }),
  'contacts.upsert': (_my, their) => ({
    harmless: [{ params: { externalId: their.externalId }, body: { tier: 'gold' } }],
  }),
  'contacts.update': (_my, their) => ({
    refused: [{ params: { id: their.contactId }, body: renamed }],
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
  'inboxes.create': () => ({ harmless: [{ body: renamed }] }),
  'inboxes.update': (my, their) => ({
    refused: [
      { params: { id: their.inboxId }, body: renamed },
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

  'files.upload': () => ({ harmless: [{ file: 'content' }] }),
  'files.uploadAsVisitor': () => ({ harmless: [{ file: 'content' }] }),

  'screens.counts': () => ({ harmless: [{}], isNameless: true }),
  'screens.conversation': (_my, their) => ({ refused: [{ params: { id: their.heldId } }] }),
};
