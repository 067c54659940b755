import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { contactId } from '../ids.ts';
import { contact, order, orderItem, orderStatuses, tier } from '../nouns/contact.ts';
import { attributes, instant, name, pageOf, pageQuery, text } from '../nouns/shared.ts';

const fields = {
  name: name.optional(),
  email: z.email().max(200).nullable().optional(),
  phone: text(40).nullable().optional(),
  tier: tier.optional(),
  attributes: attributes.optional(),
};

export const contacts = {
  list: endpoint({
    method: 'GET',
    path: '/v1/contacts',
    summary: 'Contacts, last seen first',
    auth: 'agent',
    permission: 'contact:read',
    query: z.object({ ...pageQuery, q: text(100).optional() }),
    response: pageOf(contact),
  }),
  get: endpoint({
    method: 'GET',
    path: '/v1/contacts/:id',
    summary: 'One contact',
    auth: 'agent',
    permission: 'contact:read',
    params: z.object({ id: contactId }),
    response: contact,
  }),
  upsert: endpoint({
    method: 'PUT',
    path: '/v1/contacts/by-external-id/:externalId',
    summary: 'Create or change the contact your own system knows under this id',
    auth: 'agent',
    permission: 'contact:update',
    params: z.object({ externalId: text(200, 1) }),
    body: z.object(fields),
    response: contact,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/v1/contacts/:id',
    summary: 'Change a contact; an attribute set to null is removed',
    auth: 'agent',
    permission: 'contact:update',
    params: z.object({ id: contactId }),
    body: z.object(fields),
    response: contact,
  }),
  listOrders: endpoint({
    method: 'GET',
    path: '/v1/contacts/:id/orders',
    summary: 'Orders of a contact, newest first',
    auth: 'agent',
    permission: 'contact:read',
    params: z.object({ id: contactId }),
    query: z.object(pageQuery),
    response: pageOf(order),
  }),
  upsertOrder: endpoint({
    method: 'PUT',
    path: '/v1/contacts/:id/orders/:number',
    summary: 'Create or change an order by its number',
    auth: 'agent',
    permission: 'contact:update',
    params: z.object({ id: contactId, number: text(64, 1) }),
    body: z.object({
      status: z.enum(orderStatuses),
      items: z.array(orderItem).min(1).max(100),
      totalCents: z.number().int().min(0).max(1_000_000_000),
      currency: text(3, 3).default('CNY'),
      carrier: text(60).nullable().default(null),
      trackingNumber: text(64).nullable().default(null),
      placedAt: instant,
    }),
    response: order,
  }),
};
