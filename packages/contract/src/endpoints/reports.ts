import { z } from 'zod';
import { channels } from '../capabilities.ts';
import { endpoint } from '../endpoint.ts';
import { faqId, inboxId, teamId } from '../ids.ts';
import { conversation } from '../nouns/conversation.ts';
import { metric, overview } from '../nouns/report.ts';
import { instant, pageOf, pageQuery, text } from '../nouns/shared.ts';

/** What a report is about: conversations that began from `from` until before `to`. */
const slice = {
  from: instant,
  to: instant,
  channel: z.enum(channels).optional(),
  inboxId: inboxId.optional(),
  teamId: teamId.optional(),
};

export const reports = {
  overview: endpoint({
    method: 'GET',
    path: '/v1/reports/overview',
    summary: 'The numbers of a period of at most 366 days, beside those of the period before it',
    auth: 'agent',
    permission: 'report:read',
    query: z.object(slice),
    response: overview,
  }),
  conversations: endpoint({
    method: 'GET',
    path: '/v1/reports/conversations',
    summary: 'The conversations behind a number of the overview, latest first',
    auth: 'agent',
    permission: 'report:read',
    query: z.object({
      ...pageQuery,
      ...slice,
      metric,
      /** Narrows the number further, as the overview’s parts do. */
      reason: text(40).optional(),
      hour: z.coerce.number().int().min(0).max(23).optional(),
      /** 1 is Monday. */
      weekday: z.coerce.number().int().min(1).max(7).optional(),
      score: z.coerce.number().int().min(1).max(5).optional(),
      faqId: faqId.optional(),
      /** The wording of an unanswered question. */
      question: text(500).optional(),
    }),
    response: z.object({ ...pageOf(conversation).shape, total: z.number().int() }),
  }),
};
