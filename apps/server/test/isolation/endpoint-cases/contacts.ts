import { orderOf } from '../visitors.ts';
import { type EndpointCases, renamed } from './endpoint-case.ts';

const block = { reason: 'spam' };

export const contactCases: EndpointCases = {
  'contacts.list': (_my, their) => ({
    harmless: [
      {},
      { query: { q: their.mark } },
      { query: { tag: their.contactTag } },
      { query: { blocked: 'yes', sort: 'created', order: 'asc' } },
    ],
  }),
  'contacts.count': (_my, their) => ({
    harmless: [{}, { query: { tag: their.contactTag } }],
    isNameless: true,
  }),
  'contacts.listTags': (_my, their) => ({ harmless: [{}, { query: { q: their.mark } }] }),
  'contacts.tag': (my, their) => ({
    refused: [
      { body: { ids: [their.contactId], add: ['x'] } },
      { body: { ids: [my.contactId, their.otherContactId], remove: ['x'] } },
    ],
  }),
  'contacts.get': (_my, their) => ({ refused: [{ params: { id: their.contactId } }] }),
  'contacts.upsert': (_my, their) => ({
    harmless: [{ params: { externalId: their.externalId }, body: { tier: 'gold' } }],
  }),
  'contacts.update': (_my, their) => ({
    refused: [{ params: { id: their.contactId }, body: { ...renamed, tags: ['x'] } }],
  }),
  'contacts.listOrders': (my, their) => ({
    refused: [{ params: { id: their.contactId } }],
    harmless: [{ params: { id: my.contactId } }],
  }),
  'contacts.upsertOrder': (my, their) => ({
    refused: [{ params: { id: their.contactId, number: 'f-1' }, body: orderOf('f') }],
    harmless: [{ params: { id: my.contactId, number: their.orderNumber }, body: orderOf('f') }],
  }),
  'contacts.recordEvent': (_my, their) => ({
    refused: [{ params: { id: their.contactId }, body: { name: 'x' } }],
  }),
  'contacts.listNotes': (my, their) => ({
    refused: [{ params: { id: their.contactId } }],
    harmless: [{ params: { id: my.contactId } }],
  }),
  'contacts.addNote': (_my, their) => ({
    refused: [{ params: { id: their.contactId }, body: { text: 'x' } }],
  }),
  'contacts.updateNote': (_my, their) => ({
    refused: [{ params: { id: their.noteId }, body: { text: 'x' } }],
  }),
  'contacts.deleteNote': (_my, their) => ({ refused: [{ params: { id: their.otherNoteId } }] }),
  'contacts.block': (_my, their) => ({
    refused: [{ params: { id: their.otherContactId }, body: block }],
  }),
  'contacts.unblock': (_my, their) => ({ refused: [{ params: { id: their.blockedId } }] }),
  'contacts.previewMerge': (my, their) => ({
    refused: [
      { params: { id: their.contactId }, query: { fromId: their.spareContactIds[3] } },
      { params: { id: my.contactId }, query: { fromId: their.spareContactIds[3] } },
      { params: { id: their.contactId }, query: { fromId: my.spareContactIds[3] } },
    ],
  }),
  'contacts.merge': (my, their) => ({
    refused: [
      { params: { id: their.contactId }, body: { fromId: their.spareContactIds[0] } },
      { params: { id: my.contactId }, body: { fromId: their.spareContactIds[1] } },
      { params: { id: their.contactId }, body: { fromId: my.spareContactIds[2] } },
    ],
  }),
  'contacts.undoMerge': (_my, their) => ({ refused: [{ params: { id: their.mergeId } }] }),

  'screens.contact': (_my, their) => ({ refused: [{ params: { id: their.contactId } }] }),
  'screens.contactTimeline': (my, their) => ({
    refused: [{ params: { id: their.contactId } }],
    harmless: [{ params: { id: my.contactId } }],
  }),
};
