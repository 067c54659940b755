import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { hoursId } from '../ids.ts';
import { hoursInput, hours as hoursNoun, openState, schedule } from '../nouns/hours.ts';
import { instant, nothing, pageOf, pageQuery } from '../nouns/shared.ts';

const one = z.object({ id: hoursId });

/** Business hours: named weeks with holidays, given to inboxes and teams. */
export const hours = {
  list: endpoint({
    method: 'GET',
    path: '/v1/hours',
    summary: 'Business hours of the account',
    auth: 'agent',
    permission: 'inbox:read',
    query: z.object(pageQuery),
    response: pageOf(hoursNoun),
  }),
  create: endpoint({
    method: 'POST',
    path: '/v1/hours',
    summary: 'Make business hours',
    auth: 'agent',
    permission: 'hours:manage',
    body: hoursInput,
    response: hoursNoun,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/v1/hours/:id',
    summary: 'Change them; what waits is given out when they open now',
    auth: 'agent',
    permission: 'hours:manage',
    params: one,
    body: hoursInput.partial(),
    response: hoursNoun,
  }),
  delete: endpoint({
    method: 'DELETE',
    path: '/v1/hours/:id',
    summary: 'Delete them; refused while an inbox or a team keeps them',
    auth: 'agent',
    permission: 'hours:manage',
    params: one,
    response: nothing,
  }),
  preview: endpoint({
    method: 'POST',
    path: '/v1/hours/preview',
    summary: 'How a schedule that is not saved stands now, or at another instant',
    auth: 'agent',
    permission: 'inbox:read',
    isForPreview: true,
    body: z.object({ schedule, at: instant.optional() }),
    response: openState,
  }),
};
