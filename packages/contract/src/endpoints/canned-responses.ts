import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { cannedResponseId } from '../ids.ts';
import { cannedResponse, cannedResponseInput, cannedScope } from '../nouns/canned-response.ts';
import { nothing, pageOf, pageQuery, text } from '../nouns/shared.ts';

const one = z.object({ id: cannedResponseId });

/** Texts agents send again and again: their own, their teams', everybody's. */
export const cannedResponses = {
  list: endpoint({
    method: 'GET',
    path: '/v1/canned-responses',
    summary: 'Those the caller may use, the most used first',
    auth: 'agent',
    permission: 'conversation:reply',
    query: z.object({
      ...pageQuery,
      q: text(100).optional(),
      category: text(60).optional(),
      scope: cannedScope.optional(),
    }),
    response: pageOf(cannedResponse),
  }),
  listCategories: endpoint({
    method: 'GET',
    path: '/v1/canned-responses/categories',
    summary: 'How many of them stand in which category, by whom they are for',
    auth: 'agent',
    permission: 'conversation:reply',
    response: z.object({
      items: z.array(
        z.object({ scope: cannedScope, category: z.string(), count: z.number().int() }),
      ),
    }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/v1/canned-responses',
    summary: 'Write one; for a team or all only who may manage them',
    auth: 'agent',
    permission: 'conversation:reply',
    body: cannedResponseInput,
    response: cannedResponse,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/v1/canned-responses/:id',
    summary: 'Change one',
    auth: 'agent',
    permission: 'conversation:reply',
    params: one,
    body: cannedResponseInput.partial(),
    response: cannedResponse,
  }),
  delete: endpoint({
    method: 'DELETE',
    path: '/v1/canned-responses/:id',
    summary: 'Delete one; it can be restored for 30 days',
    auth: 'agent',
    permission: 'conversation:reply',
    params: one,
    response: nothing,
  }),
  restore: endpoint({
    method: 'POST',
    path: '/v1/canned-responses/:id/restore',
    summary: 'Bring back a deleted one',
    auth: 'agent',
    permission: 'conversation:reply',
    params: one,
    response: cannedResponse,
  }),
  countUse: endpoint({
    method: 'POST',
    path: '/v1/canned-responses/:id/use',
    summary: 'It was inserted once more',
    auth: 'agent',
    permission: 'conversation:reply',
    params: one,
    response: nothing,
  }),
};
