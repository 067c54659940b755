import type { EndpointCases } from './endpoint-case.ts';

const canned = (shortcut: string, place: object = { scope: 'all' }) => ({
  title: 'x',
  text: 'x',
  shortcut,
  ...place,
});

export const automationCases: EndpointCases = {
  'cannedResponses.list': (_my, their) => ({ harmless: [{}, { query: { q: their.mark } }] }),
  'cannedResponses.listCategories': () => ({ harmless: [{}] }),
  'cannedResponses.create': (_my, their) => ({
    refused: [{ body: canned('foreign', { scope: 'team', teamId: their.teamId }) }],
    harmless: [{ body: canned(their.cannedShortcut) }],
  }),
  'cannedResponses.update': (my, their) => ({
    refused: [
      { params: { id: their.cannedId }, body: { title: 'x' } },
      { params: { id: my.cannedId }, body: { scope: 'team', teamId: their.otherTeamId } },
    ],
  }),
  'cannedResponses.delete': (_my, their) => ({
    refused: [{ params: { id: their.otherCannedId } }],
  }),
  'cannedResponses.restore': (_my, their) => ({
    refused: [{ params: { id: their.deletedCannedId } }],
  }),
  'cannedResponses.countUse': (_my, their) => ({ refused: [{ params: { id: their.cannedId } }] }),
};
