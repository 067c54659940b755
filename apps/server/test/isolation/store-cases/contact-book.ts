import * as acts from '../../../src/modules/contacts/act-store.ts';
import * as list from '../../../src/modules/contacts/list-store.ts';
import * as merges from '../../../src/modules/contacts/merge-store.ts';
import { newContact } from '../../../src/modules/contacts/new-contact.ts';
import * as notes from '../../../src/modules/contacts/note-store.ts';
import { keptOf } from '../../../src/modules/contacts/part-contacts.ts';
import type { NoteRow } from '../../../src/modules/contacts/rows.ts';
import * as contacts from '../../../src/modules/contacts/store.ts';
import * as tags from '../../../src/modules/contacts/tag-store.ts';
import * as totals from '../../../src/modules/contacts/totals-store.ts';
import * as talks from '../../../src/modules/conversations/contact-store.ts';
import * as moves from '../../../src/modules/conversations/move-store.ts';
import { lockOfContacts } from '../../../src/modules/conversations/store.ts';
import type { TxContext } from '../../../src/platform/context/index.ts';
import { newId } from '../../../src/platform/ids.ts';
import { farFuture, page, type StoreCases, seen } from './store-case.ts';

const note = (id: string, contact_id: string): NoteRow => ({
  id,
  contact_id,
  author_kind: 'system',
  author_id: null,
  author_name: null,
  text: 'x',
  created_at: new Date(0),
  updated_at: null,
});
const merge = (tx: TxContext, fromId: string, intoId: string) => {
  const kept = keptOf(newContact(tx));
  return { id: newId(), fromId, intoId, before: kept, after: kept };
};
const some = { conversationIds: [], originIds: [] };

export const contactBookCases: StoreCases = {
  'modules/contacts/list-store.ts#selectContacts': [
    (tx) => list.selectContacts(tx, page),
    (tx, their) => list.selectContacts(tx, { ...page, search: `'${their.mark}':*` }),
    (tx, their) => list.selectContacts(tx, { ...page, tag: their.contactTag, sort: 'created' }),
    (tx) => list.selectContacts(tx, { ...page, blocked: 'yes', order: 'asc' }),
  ],
  'modules/contacts/list-store.ts#countContacts': async (tx, their) =>
    seen(their, (await list.countContacts(tx, { tag: their.contactTag }, 5)) > 0),
  'modules/contacts/store.ts#holdContact': (tx, their) => contacts.holdContact(tx, their.contactId),
  'modules/contacts/store.ts#findCurrent': [
    (tx, their) => contacts.findCurrent(tx, their.contactId),
    (tx, their) => contacts.findCurrent(tx, their.mergedId),
  ],
  'modules/contacts/store.ts#selectBlocksEnding': (tx) =>
    contacts.selectBlocksEnding(tx, farFuture, 500),
  'modules/contacts/tag-store.ts#rememberTags': (tx, their) =>
    tags.rememberTags(tx, [`${their.mark}新`]),
  'modules/contacts/tag-store.ts#selectTags': (tx, their) =>
    tags.selectTags(tx, { q: their.contactTag, limit: 5 }),
  'modules/contacts/note-store.ts#selectNotes': (tx, their) =>
    notes.selectNotes(tx, their.contactId, page),
  'modules/contacts/note-store.ts#lockNote': (tx, their) => notes.lockNote(tx, their.noteId),
  'modules/contacts/note-store.ts#insertNote': (tx, their) =>
    notes.insertNote(tx, note(newId(), their.contactId)),
  'modules/contacts/note-store.ts#saveNote': (tx, their) =>
    notes.saveNote(tx, note(their.noteId, their.contactId)),
  'modules/contacts/note-store.ts#removeNote': (tx, their) => notes.removeNote(tx, their.noteId),
  'modules/contacts/act-store.ts#insertAct': [
    (tx, their) =>
      acts.insertAct(tx, { contactId: their.contactId, type: 'unblocked', details: {} }),
    (tx, their, my) =>
      acts.insertAct(tx, {
        contactId: my.contactId,
        type: 'merged',
        mergeId: their.mergeId,
        details: {},
      }),
  ],
  'modules/contacts/act-store.ts#selectActs': (tx, their) =>
    acts.selectActs(tx, their.survivorId, page),
  'modules/contacts/act-store.ts#selectEvents': (tx, their) =>
    acts.selectEvents(tx, their.visitor.contactId, page),
  'modules/contacts/merge-store.ts#insertMerge': [
    (tx, their) => merges.insertMerge(tx, merge(tx, their.contactId, their.otherContactId)),
    (tx, their, my) => merges.insertMerge(tx, merge(tx, my.contactId, their.otherContactId)),
    (tx, their, my) => merges.insertMerge(tx, merge(tx, their.contactId, my.otherContactId)),
  ],
  'modules/contacts/merge-store.ts#findMerge': (tx, their) => merges.findMerge(tx, their.mergeId),
  'modules/contacts/merge-store.ts#lockMerge': (tx, their) => merges.lockMerge(tx, their.mergeId),
  'modules/contacts/merge-store.ts#markUndone': (tx, their) => merges.markUndone(tx, their.mergeId),
  'modules/contacts/merge-store.ts#moveInMerge': [
    (tx, their) =>
      merges.moveInMerge(tx, {
        mergeId: their.mergeId,
        fromId: their.contactId,
        toId: their.otherContactId,
      }),
    (tx, their, my) =>
      merges.moveInMerge(tx, {
        mergeId: my.mergeId,
        fromId: my.contactId,
        toId: their.otherContactId,
      }),
  ],
  'modules/contacts/merge-store.ts#moveBack': (tx, their) =>
    merges.moveBack(tx, {
      mergeId: their.mergeId,
      fromId: their.mergedId,
      toId: their.survivorId,
    }),
  'modules/contacts/merge-store.ts#countBelongings': async (tx, their) =>
    seen(their, (await merges.countBelongings(tx, their.contactId)).orders > 0),
  'modules/contacts/merge-store.ts#selectOrigins': (tx, their) =>
    merges.selectOrigins(tx, their.survivorId),
  'modules/contacts/merge-store.ts#hasUserIdentity': async (tx, their) =>
    seen(their, await merges.hasUserIdentity(tx, their.contactId)),
  'modules/contacts/totals-store.ts#selectIdentities': (tx, their) =>
    totals.selectIdentities(tx, their.visitor.contactId, 5),
  'modules/contacts/totals-store.ts#sumOrders': async (tx, their) =>
    seen(their, (await totals.sumOrders(tx, their.contactId)).spent.length > 0),
  'modules/contacts/totals-store.ts#countActs': async (tx, their) =>
    seen(their, (await totals.countActs(tx, their.survivorId)) > 0),

  'modules/conversations/contact-store.ts#selectOfContactPage': (tx, { visitor }) =>
    talks.selectOfContactPage(tx, visitor.contactId, page),
  'modules/conversations/contact-store.ts#sumOfContact': async (tx, their) =>
    seen(their, (await talks.sumOfContact(tx, their.visitor.contactId)).all > 0),
  'modules/conversations/contact-store.ts#selectForMove': (tx, { visitor }) =>
    talks.selectForMove(tx, [visitor.contactId]),
  'modules/conversations/store.ts#lockOfContacts': (tx, their, my) =>
    lockOfContacts(tx, [my.otherContactId, their.visitor.contactId]),
  'modules/conversations/move-store.ts#insertMoves': [
    (tx, their) =>
      moves.insertMoves(tx, their.mergeId, [
        { conversation_id: their.heldId, is_moved: true, before: null },
      ]),
    (tx, their, my) =>
      moves.insertMoves(tx, my.mergeId, [
        { conversation_id: their.heldId, is_moved: true, before: null },
      ]),
  ],
  'modules/conversations/move-store.ts#selectMoves': (tx, their) =>
    moves.selectMoves(tx, their.mergeId),
  'modules/conversations/move-store.ts#moveSome': [
    (tx, their) =>
      moves.moveSome(tx, {
        ...some,
        fromId: their.survivorId,
        toId: their.otherContactId,
        conversationIds: [their.mergedConversationId],
      }),
    (tx, their, my) =>
      moves.moveSome(tx, {
        ...some,
        fromId: my.survivorId,
        toId: their.otherContactId,
        conversationIds: [my.mergedConversationId],
      }),
  ],
};
