import { type EndpointCases, message, renamed } from './endpoint-case.ts';

const until = '2026-03-04T00:00:00.000Z';

export const deskCases: EndpointCases = {
  'inboxes.list': () => ({ harmless: [{}] }),
  'inboxes.create': () => ({ harmless: [{ body: renamed }] }),
  'inboxes.update': (my, their) => ({
    refused: [
      { params: { id: their.inboxId }, body: renamed },
      { params: { id: my.otherInboxId }, body: { settings: { teamId: their.teamId } } },
      { params: { id: my.otherInboxId }, body: { settings: { hoursId: their.hoursId } } },
      { params: { id: my.otherInboxId }, body: { settings: { logoFileId: their.avatarFileId } } },
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
  'conversations.transcript': (_my, their) => ({
    refused: [
      { params: { id: their.heldId } },
      { params: { id: their.resolvedId }, query: { hasNotes: 'true' } },
    ],
  }),
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
  'tags.list': (_my, their) => ({
    harmless: [{ query: { isCounted: 'true' } }, { query: { q: their.mark } }],
  }),
  'tags.create': () => ({ harmless: [{ body: { name: 'foreign tag' } }] }),
  'tags.rename': (_my, their) => ({
    refused: [{ params: { id: their.tagId }, body: { name: 'foreign' } }],
  }),
  'tags.merge': (my, their) => ({
    refused: [
      { params: { id: their.mergedTagId }, body: { intoId: my.tagId } },
      { params: { id: my.otherTagId }, body: { intoId: their.tagId } },
    ],
  }),
  'tags.delete': (_my, their) => ({ refused: [{ params: { id: their.spareTagId } }] }),
  'files.upload': () => ({ harmless: [{ file: 'content' }] }),
  'files.uploadAsVisitor': () => ({ harmless: [{ file: 'content' }] }),

  'search.everything': (_my, their) => ({
    harmless: [
      { q: '退款', kind: 'messages' },
      { q: their.mark },
      { q: '退款' },
      { q: '退款', kind: 'notes' },
      { q: '退款', inboxId: their.inboxId },
      { q: '退款', assigneeId: their.ownerId },
      { q: '退款', teamId: their.teamId },
      { q: their.orderNumber },
      { q: their.mark, kind: 'contacts' },
      { q: their.mark, kind: 'knowledge' },
    ].map((query) => ({ query })),
  }),

  'screens.counts': () => ({ harmless: [{}], isNameless: true }),
  'screens.conversation': (_my, their) => ({ refused: [{ params: { id: their.heldId } }] }),
};
