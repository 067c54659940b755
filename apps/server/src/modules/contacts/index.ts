import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { listContacts } from './list-contacts.ts';
import { listOrders } from './list-orders.ts';
import { readContact } from './read-contact.ts';
import { updateContact } from './update-contact.ts';
import { upsertContact } from './upsert-contact.ts';
import { upsertOrder } from './upsert-order.ts';

export { createVisitor } from './create-visitor.ts';
export { describeVisitor, type VisitorFields } from './describe-visitor.ts';
export { contactsByIds, getContact } from './get-contact.ts';
export { identify } from './identify.ts';
export { listOrdersOf } from './list-orders.ts';
export { recordEvent } from './record-event.ts';
export { searchContacts } from './search-contacts.ts';
export { setPage } from './set-page.ts';

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
  ],
};
