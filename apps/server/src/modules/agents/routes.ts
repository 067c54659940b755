import { contract } from '@lingxi/contract';
import { type HttpExchange, type Route, route } from '../../platform/http/route.ts';
import { sessionTokenOf } from './authenticate.ts';
import { createApiKey } from './create-api-key.ts';
import { createResetLink } from './create-reset-link.ts';
import { createTeam } from './create-team.ts';
import { endOtherSessions, endSession } from './end-session.ts';
import { invite } from './invite.ts';
import { listAgents } from './list-agents.ts';
import { listApiKeys } from './list-api-keys.ts';
import { listRoles } from './list-roles.ts';
import { listSessions } from './list-sessions.ts';
import { listTeams } from './list-teams.ts';
import { me } from './me.ts';
import type { Client } from './open-session.ts';
import { startPreview, stopPreview } from './preview.ts';
import { readLink } from './read-link.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts';
import { setAvailability } from './set-availability.ts';
import { signIn } from './sign-in.ts';
import { signInByLink } from './sign-in-by-link.ts';
import { signOut } from './sign-out.ts';
import { updateAgent } from './update-agent.ts';
import { updateMe } from './update-me.ts';
import { updateTeam } from './update-team.ts';

export const routes: Route[] = [
  route(contract.agents.signIn, async (ctx, { body }, http) => {
    const result = await signIn(ctx, body, clientOf(http));
    if ('chooseAccount' in result) return result;
    setSessionCookie(http, result.session);
    return result.me;
  }),
  route(contract.agents.signInByLink, async (ctx, { body }, http) => {
    const result = await signInByLink(ctx, body, clientOf(http));
    setSessionCookie(http, result.session);
    return result.me;
  }),
  route(contract.agents.readLink, (ctx, { body }) => readLink(ctx, body.token)),
  route(contract.agents.signOut, async (ctx, _input, http) => {
    clearSessionCookie(http);
    return signOut(ctx, sessionTokenOf(http.request)?.id);
  }),
  route(contract.agents.me, (ctx) => me(ctx)),
  route(contract.agents.updateMe, (ctx, { body }, http) =>
    updateMe(ctx, body, sessionTokenOf(http.request)?.id),
  ),
  route(contract.agents.listSessions, (ctx, { query }, http) =>
    listSessions(ctx, query, sessionTokenOf(http.request)?.id),
  ),
  route(contract.agents.endSession, (ctx, { params }) => endSession(ctx, params.id)),
  route(contract.agents.endOtherSessions, (ctx, _input, http) =>
    endOtherSessions(ctx, sessionTokenOf(http.request)?.id),
  ),
  route(contract.agents.listRoles, (ctx) => listRoles(ctx)),
  route(contract.agents.startPreview, (ctx, { body }, http) =>
    startPreview(ctx, body, sessionTokenOf(http.request)?.id),
  ),
  route(contract.agents.stopPreview, (ctx, _input, http) =>
    stopPreview(ctx, sessionTokenOf(http.request)?.id),
  ),
  route(contract.agents.setAvailability, (ctx, { body }) =>
    setAvailability(ctx, body.availability),
  ),
  route(contract.agents.list, (ctx, { query }) => listAgents(ctx, query)),
  route(contract.agents.invite, (ctx, { body }) => invite(ctx, body)),
  route(contract.agents.update, (ctx, { params, body }) => updateAgent(ctx, params.id, body)),
  route(contract.agents.createResetLink, (ctx, { params }) => createResetLink(ctx, params.id)),
  route(contract.teams.list, (ctx, { query }) => listTeams(ctx, query)),
  route(contract.teams.create, (ctx, { body }) => createTeam(ctx, body)),
  route(contract.teams.update, (ctx, { params, body }) => updateTeam(ctx, params.id, body)),
  route(contract.apiKeys.list, (ctx, { query }) => listApiKeys(ctx, query)),
  route(contract.apiKeys.create, (ctx, { body }) => createApiKey(ctx, body.name)),
  route(contract.apiKeys.revoke, (ctx, { params }) => revokeApiKey(ctx, params.id)),
];

const clientOf = ({ request }: HttpExchange): Client => ({
  ip: request.ip,
  userAgent: request.headers['user-agent'] ?? '',
});
