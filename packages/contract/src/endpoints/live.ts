import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { contactId, conversationId } from '../ids.ts';
import {
  contact,
  contactIdentity,
  contactTotals,
  order,
  timelineItem,
  timelineKinds,
} from '../nouns/contact.ts';
import { conversation } from '../nouns/conversation.ts';
import { attachment, message } from '../nouns/message.ts';
import { instant, nothing, pageOf, pageQuery } from '../nouns/shared.ts';

export const files = {
  /** `multipart/form-data` with one part `file`; agents by cookie or key, visitors by bearer token. */
  upload: endpoint({
    method: 'POST',
    path: '/v1/files',
    summary: 'Upload a file (multipart, one part named `file`), then name it in a message',
    auth: 'agent',
    takesFile: true,
    response: attachment,
  }),
  uploadAsVisitor: endpoint({
    method: 'POST',
    path: '/v1/web/files',
    summary: 'Upload a file as a visitor (multipart, one part named `file`)',
    auth: 'visitor',
    takesFile: true,
    response: attachment,
  }),
};

export const screens = {
  counts: endpoint({
    method: 'GET',
    path: '/v1/screens/inbox-counts',
    summary: 'How many conversations each folder holds',
    auth: 'agent',
    permission: 'conversation:read',
    response: z.object({
      mine: z.number().int(),
      mineUnread: z.number().int(),
      queue: z.number().int(),
      bot: z.number().int(),
      all: z.number().int(),
      snoozed: z.number().int(),
      /** At most 1,000: then it is 1,000 or more. */
      resolved: z.number().int(),
    }),
  }),
  conversation: endpoint({
    method: 'GET',
    path: '/v1/screens/conversations/:id',
    summary:
      'Everything the thread shows at first: latest messages, contact, orders, earlier cases',
    auth: 'agent',
    permission: 'conversation:read',
    params: z.object({ id: conversationId }),
    response: z.object({
      conversation,
      messages: z.array(message),
      hasMore: z.boolean(),
      contact,
      orders: z.array(order),
      earlier: z.array(conversation),
      page: z.object({ url: z.string(), title: z.string(), at: instant }).nullable(),
    }),
  }),
  contact: endpoint({
    method: 'GET',
    path: '/v1/screens/contacts/:id',
    summary: 'Everything the page of a contact shows beside the timeline',
    auth: 'agent',
    permission: 'contact:read',
    params: z.object({ id: contactId }),
    response: z.object({
      contact,
      isOnline: z.boolean(),
      page: z.object({ url: z.string(), title: z.string(), at: instant }).nullable(),
      identities: z.array(contactIdentity),
      totals: contactTotals,
      orders: z.array(order),
    }),
  }),
  contactTimeline: endpoint({
    method: 'GET',
    path: '/v1/screens/contacts/:id/timeline',
    summary: 'Conversations, orders, events, notes, merges and blocks of a contact, newest first',
    auth: 'agent',
    permission: 'contact:read',
    params: z.object({ id: contactId }),
    query: z.object({ ...pageQuery, kind: z.enum(timelineKinds).optional() }),
    response: pageOf(timelineItem),
  }),
};

export const operations = {
  listFailedReactions: endpoint({
    method: 'GET',
    path: '/v1/operations/failed-reactions',
    summary: 'Reactions that failed for good, with the reason',
    auth: 'agent',
    permission: 'operation:read',
    query: z.object(pageQuery),
    response: pageOf(
      z.object({
        id: z.string(),
        listener: z.string(),
        eventType: z.string(),
        attempts: z.number().int(),
        lastError: z.string(),
        at: instant,
      }),
    ),
  }),
  retryReaction: endpoint({
    method: 'POST',
    path: '/v1/operations/failed-reactions/:id/retry',
    summary: 'Try a failed reaction again',
    auth: 'agent',
    permission: 'operation:read',
    params: z.object({ id: z.string().regex(/^\d{1,18}$/) }),
    response: nothing,
  }),
};
