import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { agentId, contactId, conversationId, teamId } from '../ids.ts';
import { limits } from '../limits.ts';
import { conversation, draft, folder } from '../nouns/conversation.ts';
import { agentMessage, message } from '../nouns/message.ts';
import { flag, instant, locale, nothing, pageOf, pageQuery, text } from '../nouns/shared.ts';
import type { ReasonCode } from '../reasons.ts';

const one = z.object({ id: conversationId });
const seq = z.coerce.number().int().min(0).max(2_000_000_000);

export const conversations = {
  list: endpoint({
    method: 'GET',
    path: '/v1/conversations',
    summary: 'Conversations of a folder, latest message first',
    auth: 'agent',
    permission: 'conversation:read',
    query: z.object({
      ...pageQuery,
      folder: folder.default('all'),
      contactId: contactId.optional(),
    }),
    response: pageOf(conversation),
  }),
  get: endpoint({
    method: 'GET',
    path: '/v1/conversations/:id',
    summary: 'One conversation',
    auth: 'agent',
    permission: 'conversation:read',
    params: one,
    response: conversation,
  }),
  listMessages: endpoint({
    method: 'GET',
    path: '/v1/conversations/:id/messages',
    summary: 'Messages by position: the latest, those before `before`, or those after `after`',
    auth: 'agent',
    permission: 'conversation:read',
    params: one,
    query: z.object({
      before: seq.optional(),
      after: seq.optional(),
      limit: z.coerce.number().int().min(1).max(limits.maxPageSize).default(limits.pageSize),
    }),
    response: z.object({ items: z.array(message), hasMore: z.boolean() }),
  }),
  transcript: endpoint({
    method: 'GET',
    path: '/v1/conversations/:id/transcript',
    summary:
      'The conversation as a text file: the first 5,000 messages, in the account’s time zone; notes only if asked for',
    auth: 'agent',
    permission: 'conversation:read',
    params: one,
    query: z.object({
      format: z.enum(['txt']).default('txt'),
      hasNotes: flag,
      /** With a byte order mark and Windows line ends, for programs that need them. */
      hasBom: flag,
      locale: locale.optional(),
    }),
    answersFile: ['text/plain'],
    response: z.unknown(),
  }),
  sendMessage: endpoint({
    method: 'POST',
    path: '/v1/conversations/:id/messages',
    summary: 'Reply, or write a note the contact never sees',
    auth: 'agent',
    permission: 'conversation:reply',
    params: one,
    body: agentMessage,
    response: message,
  }),
  assign: endpoint({
    method: 'POST',
    path: '/v1/conversations/:id/assign',
    summary: 'Give a conversation an owner; pulling from the queue is assigning to yourself',
    auth: 'agent',
    permission: 'conversation:assign',
    params: one,
    body: z.object({
      assigneeId: agentId,
      /** The owner you saw; refused with `conversation_taken` when it has changed since. */
      expectedAssigneeId: agentId.nullable().optional(),
    }),
    response: conversation,
  }),
  pull: endpoint({
    method: 'POST',
    path: '/v1/conversations/pull',
    summary: 'Take the conversation that has waited longest in your queues',
    auth: 'agent',
    permission: 'conversation:assign',
    response: z.object({ conversation: conversation.nullable() }),
  }),
  transfer: endpoint({
    method: 'POST',
    path: '/v1/conversations/:id/transfer',
    summary: 'Hand to another agent or team with a note',
    auth: 'agent',
    permission: 'conversation:transfer',
    params: one,
    body: z
      .object({
        agentId: agentId.optional(),
        teamId: teamId.optional(),
        note: text(2000).default(''),
      })
      .refine((b) => (b.agentId === undefined) !== (b.teamId === undefined), {
        message: 'agent_or_team' satisfies ReasonCode,
        path: ['agentId'],
      }),
    response: conversation,
  }),
  handBack: endpoint({
    method: 'POST',
    path: '/v1/conversations/:id/hand-back',
    summary: 'Give the conversation back to the bot, which knows what was said',
    auth: 'agent',
    permission: 'conversation:transfer',
    params: one,
    response: conversation,
  }),
  snooze: endpoint({
    method: 'POST',
    path: '/v1/conversations/:id/snooze',
    summary: 'Put aside until a time; a message of the contact wakes it',
    auth: 'agent',
    permission: 'conversation:snooze',
    params: one,
    body: z.object({ until: instant }),
    response: conversation,
  }),
  resolve: endpoint({
    method: 'POST',
    path: '/v1/conversations/:id/resolve',
    summary: 'Resolve a conversation',
    auth: 'agent',
    permission: 'conversation:resolve',
    params: one,
    response: conversation,
  }),
  reopen: endpoint({
    method: 'POST',
    path: '/v1/conversations/:id/reopen',
    summary: 'Reopen a resolved or snoozed conversation',
    auth: 'agent',
    permission: 'conversation:resolve',
    params: one,
    response: conversation,
  }),
  setTags: endpoint({
    method: 'PUT',
    path: '/v1/conversations/:id/tags',
    summary: 'Set the tags',
    auth: 'agent',
    permission: 'conversation:tag',
    params: one,
    body: z.object({ tags: z.array(text(40, 1)).max(20) }),
    response: conversation,
  }),
  markRead: endpoint({
    method: 'POST',
    path: '/v1/conversations/:id/read',
    summary: 'Say how far you have read',
    auth: 'agent',
    permission: 'conversation:read',
    params: one,
    body: z.object({ seq: z.number().int().min(0).max(2_000_000_000) }),
    response: nothing,
  }),
  getDraft: endpoint({
    method: 'GET',
    path: '/v1/conversations/:id/draft',
    summary: 'Your unsent reply and note',
    auth: 'agent',
    permission: 'conversation:read',
    params: one,
    response: z.object({ drafts: z.array(draft) }),
  }),
  saveDraft: endpoint({
    method: 'PUT',
    path: '/v1/conversations/:id/draft',
    summary: 'Save your unsent reply or note; an empty text removes it',
    auth: 'agent',
    permission: 'conversation:read',
    params: one,
    body: z.object({ kind: z.enum(['message', 'note']), text: text(limits.messageCharacters) }),
    response: nothing,
  }),
};
