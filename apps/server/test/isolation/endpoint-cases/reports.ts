import type { EndpointCases } from './endpoint-case.ts';

/** In which everything happens that a world is full of. */
export const period = { from: '2026-01-01T00:00:00.000Z', to: '2026-12-31T00:00:00.000Z' };

/** A foreign name in a filter finds nothing, as one that nobody has ever given. */
export const reportCases: EndpointCases = {
  'reports.overview': (_my, their) => ({
    harmless: [
      { query: period },
      { query: { ...period, inboxId: their.inboxId } },
      { query: { ...period, teamId: their.teamId } },
    ],
  }),
  'reports.conversations': (_my, their) => ({
    harmless: [
      { metric: 'volume' },
      { metric: 'volume', inboxId: their.inboxId },
      { metric: 'handed_off', teamId: their.teamId },
      { metric: 'volume', faqId: their.faqId },
      { metric: 'volume', question: their.unanswered },
    ].map((asked) => ({ query: { ...period, ...asked } })),
  }),
};
