import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { account } from '../nouns/agent.ts';
import { locale, name, text } from '../nouns/shared.ts';

export const accounts = {
  get: endpoint({
    method: 'GET',
    path: '/v1/account',
    summary: 'The account you are signed in to',
    auth: 'agent',
    permission: 'account:read',
    response: account,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/v1/account',
    summary: 'Rename the account, set its language and time zone',
    auth: 'agent',
    permission: 'account:update',
    body: z.object({
      name: name.optional(),
      locale: locale.optional(),
      timezone: text(60, 1).optional(),
    }),
    response: account,
  }),
};
