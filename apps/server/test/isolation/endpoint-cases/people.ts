import { type EndpointCases, relabelled, renamed } from './endpoint-case.ts';

export const peopleCases: EndpointCases = {
  'accounts.get': () => ({ harmless: [{}] }),
  'accounts.update': () => ({ harmless: [{ body: renamed }] }),

  'agents.signIn': (my, their) => ({
    refused: [{ body: { email: their.email, password: their.password, accountId: my.accountId } }],
  }),
  'agents.signInByLink': (my, their) => ({
    refused: [
      { body: { token: relabelled(my, their.invitation), password: 'long enough to be one' } },
    ],
  }),
  'agents.readLink': (my, their) => ({
    refused: [{ body: { token: relabelled(my, their.resetLink) } }],
  }),
  'agents.me': () => ({ harmless: [{}] }),
  'agents.updateMe': (_my, their) => ({
    refused: [{ body: { avatarFileId: their.avatarFileId } }],
    harmless: [{ body: renamed }],
  }),
  'agents.listSessions': () => ({ harmless: [{}] }),
  'agents.endSession': (_my, their) => ({
    refused: [{ params: { id: their.endedSession.split('.')[1]! } }],
  }),
  'agents.endOtherSessions': () => ({ harmless: [{}], isNameless: true }),
  'agents.listRoles': () => ({ harmless: [{}], isNameless: true }),
  'agents.startPreview': (_my, their) => ({
    refused: [{ body: { role: 'agent', teamId: their.teamId } }],
  }),
  'agents.stopPreview': () => ({ harmless: [{}] }),
  'agents.setAvailability': () => ({ harmless: [{ body: { availability: 'busy' } }] }),
  'agents.list': () => ({ harmless: [{}] }),
  'agents.invite': (_my, their) => ({
    refused: [{ body: { email: 'new@foreign.example', ...renamed, teamIds: [their.teamId] } }],
    harmless: [{ body: { email: their.invitedEmail, ...renamed } }],
  }),
  'agents.update': (my, their) => ({
    refused: [
      { params: { id: their.agentId }, body: renamed },
      { params: { id: my.agentId }, body: { teamIds: [their.otherTeamId] } },
    ],
  }),
  'agents.createResetLink': (_my, their) => ({ refused: [{ params: { id: their.agentId } }] }),
  'agents.signOut': () => ({ harmless: [{}], isNameless: true }),

  'teams.list': () => ({ harmless: [{}] }),
  'teams.create': (_my, their) => ({
    refused: [
      { body: { name: 'foreign team', agentIds: [their.agentId] } },
      { body: { name: 'another foreign team', hoursId: their.hoursId } },
    ],
    harmless: [{ body: { name: their.otherTeamName } }],
  }),
  'teams.update': (my, their) => ({
    refused: [
      { params: { id: their.teamId }, body: renamed },
      { params: { id: my.otherTeamId }, body: { agentIds: [their.agentId] } },
      { params: { id: my.otherTeamId }, body: { hoursId: their.hoursId } },
    ],
  }),

  'apiKeys.list': () => ({ harmless: [{}] }),
  'apiKeys.create': () => ({ harmless: [{ body: renamed }] }),
  'apiKeys.revoke': (_my, their) => ({ refused: [{ params: { id: their.spareApiKeyId } }] }),

  'audit.list': (_my, their) => ({
    harmless: [
      {},
      { query: { actorId: their.ownerId } },
      { query: { subjectKind: 'agent', subjectId: their.agentId } },
    ],
  }),
  'audit.download': (_my, their) => ({
    harmless: [{}, { query: { subjectKind: 'agent', subjectId: their.agentId } }],
  }),

  'operations.listFailedReactions': () => ({ harmless: [{}] }),
  'operations.retryReaction': (_my, their) => ({
    refused: [{ params: { id: their.reactionIds[0]! } }],
  }),
};
