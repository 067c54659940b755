import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { contactId, conversationId, faqId, messageId } from '../ids.ts';
import { limits } from '../limits.ts';
import { visitorConversation } from '../nouns/conversation.ts';
import { openState } from '../nouns/hours.ts';
import { inboxSettings } from '../nouns/inbox.ts';
import { message, visitorMessage } from '../nouns/message.ts';
import { attributes, locale, name, nothing, text } from '../nouns/shared.ts';

const publicKey = text(64, 8);

export const widgetConfig = z.object({
  accountName: z.string(),
  settings: inboxSettings.omit({
    teamId: true,
    allowedOrigins: true,
    wording: true,
    outOfHours: true,
    hoursId: true,
    logoFileId: true,
  }),
  logoUrl: z.string().nullable(),
  /** Whether people are there by the business hours; null where there are none. */
  service: openState.nullable(),
});
export type WidgetConfig = z.infer<typeof widgetConfig>;

export const visitor = z.object({
  contactId,
  name: z.string(),
  isIdentified: z.boolean(),
});
export type Visitor = z.infer<typeof visitor>;

/** Proof of who the visitor is: a JWT (HS256; sub, name, email, attributes, exp <= 1 h) or an HMAC. */
export const identity = z.union([
  z.object({ jwt: text(4000, 20) }),
  z.object({
    userId: text(200, 1),
    /** Hex HMAC-SHA256 of `userId` under the inbox’s secret. */
    userHash: text(64, 64),
    name: name.optional(),
    email: z.email().max(200).optional(),
  }),
]);
export type Identity = z.infer<typeof identity>;

/** What the widget and other visitor clients call. Open to every origin the inbox allows. */
export const web = {
  getConfig: endpoint({
    method: 'GET',
    path: '/v1/web/config',
    summary: 'Look and wording of an inbox’s widget',
    auth: 'public',
    query: z.object({ inbox: publicKey }),
    response: widgetConfig,
  }),
  startSession: endpoint({
    method: 'POST',
    path: '/v1/web/session',
    summary: 'Become a visitor, or come back as the same one with the token from before',
    auth: 'public',
    body: z.object({
      inbox: publicKey,
      token: text(400).optional(),
      identity: identity.optional(),
      locale: locale.optional(),
      page: z.object({ url: text(2000), title: text(300) }).optional(),
    }),
    response: z.object({
      token: z.string(),
      visitor,
      /** Conversations of this visitor, latest first: at most 20. */
      conversations: z.array(visitorConversation),
    }),
  }),
  setAttributes: endpoint({
    method: 'POST',
    path: '/v1/web/attributes',
    summary: 'What the site knows about the visitor; unverified, shown as such',
    auth: 'visitor',
    body: z.object({
      name: name.optional(),
      email: z.email().max(200).optional(),
      phone: text(40).optional(),
      attributes: attributes.optional(),
    }),
    response: visitor,
  }),
  track: endpoint({
    method: 'POST',
    path: '/v1/web/track',
    summary: 'Tell what the visitor does: a page view or an event of the site',
    auth: 'visitor',
    body: z.object({ name: text(60, 1), properties: attributes.default({}) }),
    response: nothing,
  }),
  sendMessage: endpoint({
    method: 'POST',
    path: '/v1/web/messages',
    summary:
      'Send a message; without `conversationId` it goes to the open conversation or a new one',
    auth: 'visitor',
    body: visitorMessage,
    response: message,
  }),
  listMessages: endpoint({
    method: 'GET',
    path: '/v1/web/conversations/:id/messages',
    summary: 'Messages of the visitor’s own conversation',
    auth: 'visitor',
    params: z.object({ id: conversationId }),
    query: z.object({
      before: z.coerce.number().int().min(0).max(2_000_000_000).optional(),
      after: z.coerce.number().int().min(0).max(2_000_000_000).optional(),
      limit: z.coerce.number().int().min(1).max(limits.maxPageSize).default(limits.pageSize),
    }),
    response: z.object({
      conversation: visitorConversation,
      items: z.array(message),
      hasMore: z.boolean(),
    }),
  }),
  markRead: endpoint({
    method: 'POST',
    path: '/v1/web/conversations/:id/read',
    summary: 'Say how far the visitor has read',
    auth: 'visitor',
    params: z.object({ id: conversationId }),
    body: z.object({ seq: z.number().int().min(0).max(2_000_000_000) }),
    response: nothing,
  }),
  leaveQueue: endpoint({
    method: 'POST',
    path: '/v1/web/conversations/:id/leave-queue',
    summary: 'Stop waiting for a person; the bot goes on',
    auth: 'visitor',
    params: z.object({ id: conversationId }),
    response: visitorConversation,
  }),
  leaveMessage: endpoint({
    method: 'POST',
    path: '/v1/web/conversations/:id/leave-message',
    summary: 'Leave a message with a way to answer; it waits at the desk as this conversation',
    auth: 'visitor',
    params: z.object({ id: conversationId }),
    body: z.object({
      name: name.optional(),
      email: z.email().max(200).optional(),
      phone: text(40).optional(),
      text: text(limits.messageCharacters, 1),
      clientId: z.string().regex(/^[\w:.-]{8,100}$/),
    }),
    response: message,
  }),
  giveFeedback: endpoint({
    method: 'POST',
    path: '/v1/web/messages/:id/feedback',
    summary: 'Say whether an answer helped',
    auth: 'visitor',
    params: z.object({ id: messageId }),
    body: z.object({ isHelpful: z.boolean() }),
    response: nothing,
  }),
  rate: endpoint({
    method: 'POST',
    path: '/v1/web/conversations/:id/rating',
    summary: 'Rate a conversation from 1 to 5',
    auth: 'visitor',
    params: z.object({ id: conversationId }),
    body: z.object({ rating: z.number().int().min(1).max(5), comment: text(1000).default('') }),
    response: visitorConversation,
  }),
  transcript: endpoint({
    method: 'GET',
    path: '/v1/web/conversations/:id/transcript',
    summary: 'The visitor’s own conversation as a text file: what both sides said, nothing else',
    auth: 'visitor',
    params: z.object({ id: conversationId }),
    query: z.object({ locale: locale.optional() }),
    answersFile: ['text/plain'],
    response: z.unknown(),
  }),
  searchArticles: endpoint({
    method: 'GET',
    path: '/v1/web/articles',
    summary: 'Search the published questions',
    auth: 'visitor',
    query: z.object({ q: text(100), locale: locale.default('zh') }),
    response: z.object({
      items: z.array(z.object({ id: faqId, title: z.string(), text: z.string() })),
    }),
  }),
};
