import { changeAccount, lockAccount, selectAccount } from '../../../src/modules/accounts/store.ts';
import * as keys from '../../../src/modules/agents/api-key-store.ts';
import * as links from '../../../src/modules/agents/link-store.ts';
import { loadOf } from '../../../src/modules/agents/load.ts';
import * as sessions from '../../../src/modules/agents/session-store.ts';
import * as agents from '../../../src/modules/agents/store.ts';
import * as teams from '../../../src/modules/agents/team-store.ts';
import { insertEntry, selectEntries } from '../../../src/modules/audit/store.ts';
import { newId } from '../../../src/platform/ids.ts';
import { whoIsPresent } from '../../../src/platform/sockets/presence.ts';
import { farFuture, idIn, inFarFuture, page, type StoreCases, seen } from './store-case.ts';

const secretHash = Buffer.alloc(32);
const person = { email: 'x@foreign.example', name: 'x', role: 'agent', locale: 'zh' } as const;
const membersOf = (teamId: string, agentId: string) => [{ teamId, agentId }];

export const peopleCases: StoreCases = {
  'modules/accounts/store.ts#selectAccount': (tx) => selectAccount(tx),
  'modules/accounts/store.ts#lockAccount': (tx) => lockAccount(tx),
  'modules/accounts/store.ts#changeAccount': (tx) => changeAccount(tx, { name: 'x' }),

  'modules/agents/api-key-store.ts#insertApiKey': (tx, their) =>
    keys.insertApiKey(tx, {
      id: their.apiKeyId,
      name: 'x',
      secretHash,
      createdBy: their.ownerId,
      createdAt: farFuture,
    }),
  'modules/agents/api-key-store.ts#selectApiKeys': (tx) => keys.selectApiKeys(tx, page),
  'modules/agents/api-key-store.ts#selectApiKey': (tx, their) =>
    keys.selectApiKey(tx, their.apiKeyId),
  'modules/agents/api-key-store.ts#lockApiKey': (tx, their) => keys.lockApiKey(tx, their.apiKeyId),
  'modules/agents/api-key-store.ts#markRevoked': (tx, their) =>
    keys.markRevoked(tx, their.apiKeyId),
  'modules/agents/api-key-store.ts#markUsed': (tx, their) => keys.markUsed(tx, their.apiKeyId),

  'modules/agents/link-store.ts#insertLink': (tx, their) =>
    links.insertLink(tx, {
      id: newId(),
      agentId: their.agentId,
      kind: 'sign_in',
      secretHash,
      expiresAt: farFuture,
    }),
  'modules/agents/link-store.ts#selectLink': (tx, their) =>
    links.selectLink(tx, idIn(their.invitation)),
  'modules/agents/link-store.ts#spendLink': (tx, their) =>
    links.spendLink(tx, idIn(their.invitation)),
  'modules/agents/link-store.ts#deleteLinks': [
    (tx, their) => links.deleteLinks(tx, their.invitedId),
    (tx, their) => links.deleteLinks(tx, their.agentId, 'password_reset'),
  ],

  'modules/agents/load.ts#loadOf': (tx, their) => loadOf(tx, [their.ownerId]),

  'modules/agents/session-store.ts#insertSession': (tx, their) =>
    sessions.insertSession(tx, {
      id: newId(),
      agentId: their.ownerId,
      secretHash,
      userAgent: '',
      ip: '',
      expiresAt: farFuture,
    }),
  'modules/agents/session-store.ts#selectSession': (tx, their) =>
    sessions.selectSession(tx, idIn(their.session)),
  'modules/agents/session-store.ts#selectSessions': (tx, their) =>
    sessions.selectSessions(tx, their.ownerId, page),
  'modules/agents/session-store.ts#changePreview': async (tx, their) =>
    seen(
      their,
      (await sessions.changePreview(tx, their.ownerId, {
        sessionId: idIn(their.session),
        role: 'agent',
        teamId: their.teamId,
      })) > 0,
    ),
  'modules/agents/session-store.ts#touchSession': (tx, their) =>
    sessions.touchSession(tx, idIn(their.session), { at: farFuture, ip: '', until: farFuture }),
  'modules/agents/session-store.ts#deleteSession': (tx, their) =>
    sessions.deleteSession(tx, their.ownerId, idIn(their.session)),
  'modules/agents/session-store.ts#deleteSessions': (tx, their) =>
    sessions.deleteSessions(tx, their.ownerId, { except: idIn(their.session) }),
  'modules/agents/session-store.ts#deleteExpiredSessions': (tx, their) =>
    sessions.deleteExpiredSessions(inFarFuture(tx), their.ownerId),

  'modules/agents/store.ts#insertAgent': (tx, their) =>
    agents.insertAgent(tx, { ...person, id: their.agentId }),
  'modules/agents/store.ts#selectAgent': (tx, their) => agents.selectAgent(tx, their.agentId),
  'modules/agents/store.ts#selectAgents': (tx) => agents.selectAgents(tx, page),
  'modules/agents/store.ts#lockAgents': [
    (tx, their) => agents.lockAgents(tx, their.agentId),
    (tx, their) => agents.lockAgents(tx, their.agentId, 'owners'),
  ],
  'modules/agents/store.ts#changeAgent': (tx, their) =>
    agents.changeAgent(tx, their.agentId, { name: 'x' }),
  'modules/agents/store.ts#selectMemberFacts': (tx) => agents.selectMemberFacts(tx),
  'modules/agents/store.ts#selectAgentNames': (tx, their) =>
    agents.selectAgentNames(tx, [their.agentId]),
  'modules/agents/store.ts#selectOnlineAgents': [
    (tx) => agents.selectOnlineAgents(tx, null),
    (tx, their) => agents.selectOnlineAgents(tx, their.teamId),
    async (tx, their) => {
      // An agent of one's own under the id of one in the foreign team.
      await agents.insertAgent(tx, { ...person, id: their.agentId });
      return agents.selectOnlineAgents(tx, their.teamId);
    },
  ],

  'modules/agents/team-store.ts#insertTeam': (tx, their) =>
    teams.insertTeam(tx, { id: their.teamId, name: 'x' }),
  'modules/agents/team-store.ts#selectTeam': (tx, their) => teams.selectTeam(tx, their.teamId),
  'modules/agents/team-store.ts#lockTeam': (tx, their) => teams.lockTeam(tx, their.teamId),
  'modules/agents/team-store.ts#selectTeams': (tx) => teams.selectTeams(tx, page),
  'modules/agents/team-store.ts#selectTeamNames': (tx, their) =>
    teams.selectTeamNames(tx, [their.teamId]),
  'modules/agents/team-store.ts#selectTeamHours': (tx, their) =>
    teams.selectTeamHours(tx, their.otherTeamId),
  'modules/agents/team-store.ts#changeTeam': [
    (tx, their) => teams.changeTeam(tx, their.teamId, { name: 'x' }),
    (tx, their, my) => teams.changeTeam(tx, my.teamId, { hours_id: their.hoursId }),
  ],
  'modules/agents/team-store.ts#addMembers': [
    (tx, their) => teams.addMembers(tx, membersOf(their.otherTeamId, their.agentId)),
    (tx, their, my) => teams.addMembers(tx, membersOf(my.otherTeamId, their.agentId)),
  ],
  'modules/agents/team-store.ts#setLeads': (tx, their) =>
    teams.setLeads(tx, their.teamId, [their.agentId]),
  'modules/agents/team-store.ts#removeMembers': (tx, their) =>
    teams.removeMembers(tx, membersOf(their.teamId, their.agentId)),

  'modules/audit/store.ts#insertEntry': (tx, their) =>
    insertEntry(tx, {
      id: newId(),
      action: 'agent.update',
      subject: { kind: 'agent', id: their.agentId },
    }),
  'modules/audit/store.ts#selectEntries': (tx) => selectEntries(tx, page),

  'platform/sockets/presence.ts#whoIsPresent': (tx, their) =>
    whoIsPresent(tx.db, tx.accountId, 'agent', [their.ownerId]),
};
