import { z } from 'zod';
import { channels } from '../capabilities.ts';
import { endpoint } from '../endpoint.ts';
import { agentId, inboxId, teamId } from '../ids.ts';
import { limits } from '../limits.ts';
import { status } from '../nouns/conversation.ts';
import { foundContact, foundFaq, foundMessage, searchKind } from '../nouns/search.ts';
import { instant, pageOf, pageQuery, text } from '../nouns/shared.ts';
import type { ReasonCode } from '../reasons.ts';

export const search = {
  everything: endpoint({
    method: 'GET',
    path: '/v1/search',
    summary:
      'Messages, notes, contacts and knowledge that hold every word, or the beginning of a word, or a phrase in quotes; two Chinese characters suffice',
    auth: 'agent',
    query: z
      .object({
        q: text(200, 1),
        /** One kind, page by page; without it the first page of each. */
        kind: searchKind.optional(),
        cursor: pageQuery.cursor,
        /** Of each kind. */
        limit: z.coerce.number().int().min(1).max(limits.maxPageSize).default(20),
        /** From here on: of messages and notes. With one of these, the other kinds are left out. */
        inboxId: inboxId.optional(),
        channel: z.enum(channels).optional(),
        assigneeId: agentId.optional(),
        teamId: teamId.optional(),
        tag: text(40, 1).optional(),
        status: status.optional(),
        author: z.enum(['contact', 'agent', 'bot']).optional(),
        from: instant.optional(),
        to: instant.optional(),
      })
      .refine((q) => q.cursor === undefined || q.kind !== undefined, {
        message: 'cursor_of_one_kind' satisfies ReasonCode,
        path: ['cursor'],
      }),
    /**
     * Null: not asked for, not the caller's to read, or left out by a filter. Messages and notes
     * newest first; a page of them may hold fewer than asked for, even none, and still have a
     * `nextCursor`: the search goes on from there.
     */
    response: z.object({
      messages: pageOf(foundMessage).nullable(),
      notes: pageOf(foundMessage).nullable(),
      contacts: pageOf(foundContact).nullable(),
      knowledge: pageOf(foundFaq).nullable(),
    }),
  }),
};
