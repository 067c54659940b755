import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { tagId } from '../ids.ts';
import { limits } from '../limits.ts';
import { flag, pageOf, pageQuery, text } from '../nouns/shared.ts';
import { tag, tagName } from '../nouns/tag.ts';

const one = z.object({ id: tagId });
const changed = z.object({ conversations: z.number().int() });

/** The tags of conversations; contacts have their own. */
export const tags = {
  list: endpoint({
    method: 'GET',
    path: '/v1/tags',
    summary: 'The known tags by name; `isCounted` tells how many conversations have each',
    auth: 'agent',
    permission: 'conversation:read',
    query: z.object({
      ...pageQuery,
      q: text(limits.tagCharacters).optional(),
      isCounted: flag,
    }),
    response: pageOf(tag),
  }),
  create: endpoint({
    method: 'POST',
    path: '/v1/tags',
    summary: 'Make a tag known before its first use',
    auth: 'agent',
    permission: 'tag:manage',
    body: z.object({ name: tagName }),
    response: tag,
  }),
  rename: endpoint({
    method: 'PATCH',
    path: '/v1/tags/:id',
    summary: 'Give a tag another name, in every conversation that has it',
    auth: 'agent',
    permission: 'tag:manage',
    params: one,
    body: z.object({ name: tagName }),
    response: changed,
  }),
  merge: endpoint({
    method: 'POST',
    path: '/v1/tags/:id/merge',
    summary: 'Every conversation with this tag gets the other one instead; this one is gone',
    auth: 'agent',
    permission: 'tag:manage',
    params: one,
    body: z.object({ intoId: tagId }),
    response: changed,
  }),
  delete: endpoint({
    method: 'DELETE',
    path: '/v1/tags/:id',
    summary: 'Take a tag from every conversation that has it',
    auth: 'agent',
    permission: 'tag:manage',
    params: one,
    response: changed,
  }),
};
