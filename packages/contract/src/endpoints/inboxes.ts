import { z } from 'zod';
import { channels } from '../capabilities.ts';
import { endpoint } from '../endpoint.ts';
import { inboxId } from '../ids.ts';
import { inbox, inboxSettings } from '../nouns/inbox.ts';
import { name, pageOf, pageQuery } from '../nouns/shared.ts';

export const inboxes = {
  list: endpoint({
    method: 'GET',
    path: '/v1/inboxes',
    summary: 'Inboxes: the configured entrances',
    auth: 'agent',
    permission: 'inbox:read',
    query: z.object(pageQuery),
    response: pageOf(inbox),
  }),
  create: endpoint({
    method: 'POST',
    path: '/v1/inboxes',
    summary: 'Create an inbox',
    auth: 'agent',
    permission: 'inbox:update',
    body: z.object({ name, channel: z.enum(channels).default('web') }),
    response: inbox,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/v1/inboxes/:id',
    summary: 'Change an inbox’s name or settings',
    auth: 'agent',
    permission: 'inbox:update',
    params: z.object({ id: inboxId }),
    body: z.object({ name: name.optional(), settings: inboxSettings.partial().optional() }),
    response: inbox,
  }),
  revealSecret: endpoint({
    method: 'POST',
    path: '/v1/inboxes/:id/secret',
    summary: 'The secret your server signs identities with (JWT HS256 or HMAC); audited',
    auth: 'agent',
    permission: 'inbox:update',
    params: z.object({ id: inboxId }),
    body: z.object({ isRotated: z.boolean().default(false) }),
    response: z.object({ secret: z.string() }),
  }),
};
