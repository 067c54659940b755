import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { blockContact, liftBlocks, unblockContact } from './block.ts';
import { countMatching, listContacts } from './list-contacts.ts';
import { listOrders } from './list-orders.ts';
import { addNote, deleteNote, listNotes, updateNote } from './notes.ts';
import { readContact } from './read-contact.ts';
import { addEvent } from './record-event.ts';
import { listTags, tagContacts } from './tag-contacts.ts';
import { updateContact } from './update-contact.ts';
import { upsertContact } from './upsert-contact.ts';
import { upsertOrder } from './upsert-order.ts';

export { blockContact } from './block.ts';
export type { ContactKey, ContactRowInput, OrderRowInput } from './contact-row.ts';
export { createVisitor } from './create-visitor.ts';
export { describeVisitor, type VisitorFields } from './describe-visitor.ts';
export { eachContact } from './each-contact.ts';
export { factsOfContact, timelineOf } from './facts.ts';
export { contactsByIds, getContact } from './get-contact.ts';
export { identify } from './identify.ts';
export { listContacts } from './list-contacts.ts';
export { listOrdersOf } from './list-orders.ts';
export { mergeContacts, type Pair } from './merge-contacts.ts';
export { previewContacts } from './preview-merge.ts';
export { recordEvent } from './record-event.ts';
export { currentContact, holdReachable } from './require-current.ts';
export { setPage } from './set-page.ts';
export { takeContacts } from './take-contacts.ts';
export { takeOrders } from './take-orders.ts';
export { undoContacts } from './undo-merge.ts';

export const contacts: Module = {
  routes: [
    route(contract.contacts.list, (ctx, { query }) => listContacts(ctx, query)),
    route(contract.contacts.get, (ctx, { params }) => readContact(ctx, params.id)),
    route(contract.contacts.upsert, (ctx, { params, body }) =>
      upsertContact(ctx, params.externalId, body),
    ),
    route(contract.contacts.update, (ctx, { params, body }) => updateContact(ctx, params.id, body)),
    route(contract.contacts.listOrders, (ctx, { params, query }) =>
      listOrders(ctx, params.id, query),
    ),
    route(contract.contacts.upsertOrder, (ctx, { params, body }) => upsertOrder(ctx, params, body)),
    route(contract.contacts.count, (ctx, { query }) => countMatching(ctx, query)),
    route(contract.contacts.listTags, (ctx, { query }) => listTags(ctx, query)),
    route(contract.contacts.tag, (ctx, { body }) => tagContacts(ctx, body)),
    route(contract.contacts.recordEvent, (ctx, { params, body }) => addEvent(ctx, params.id, body)),
    route(contract.contacts.listNotes, (ctx, { params, query }) =>
      listNotes(ctx, params.id, query),
    ),
    route(contract.contacts.addNote, (ctx, { params, body }) => addNote(ctx, params.id, body.text)),
    route(contract.contacts.updateNote, (ctx, { params, body }) =>
      updateNote(ctx, params.id, body.text),
    ),
    route(contract.contacts.deleteNote, (ctx, { params }) => deleteNote(ctx, params.id)),
    route(contract.contacts.block, (ctx, { params, body }) => blockContact(ctx, params.id, body)),
    route(contract.contacts.unblock, (ctx, { params }) => unblockContact(ctx, params.id)),
  ],
  jobs: [{ name: 'contacts.lift-blocks', cron: '* * * * *', run: liftBlocks }],
};
