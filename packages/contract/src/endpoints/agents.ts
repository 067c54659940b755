import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { accountId, agentId, apiKeyId, fileId, hoursId, sessionId, teamId } from '../ids.ts';
import {
  agent,
  apiKey,
  auditEntry,
  availability,
  email,
  hint,
  hints,
  me,
  newTeam,
  notificationChoices,
  oneTimeLink,
  password,
  role,
  roleRights,
  session,
  team,
} from '../nouns/agent.ts';
import { instant, locale, name, nothing, pageOf, pageQuery, text } from '../nouns/shared.ts';

export const agents = {
  signIn: endpoint({
    method: 'POST',
    path: '/v1/session',
    summary: 'Sign in with e-mail and password; sets the session cookie',
    auth: 'public',
    body: z.object({
      email: text(200, 3),
      password: text(200, 1),
      /** Needed only where one address belongs to several accounts. */
      accountId: accountId.optional(),
      isRemembered: z.boolean().default(false),
    }),
    response: z.union([
      me,
      z.object({ chooseAccount: z.array(z.object({ id: accountId, name: z.string() })) }),
    ]),
  }),
  signInByLink: endpoint({
    method: 'POST',
    path: '/v1/session/link',
    summary: 'Sign in with a one-time link; an invitation or reset also sets the password',
    auth: 'public',
    body: z.object({
      token: text(200, 20),
      password: password.optional(),
      name: name.optional(),
    }),
    response: me,
  }),
  readLink: endpoint({
    method: 'POST',
    path: '/v1/session/link/read',
    summary: 'What a one-time link is for, before it is used',
    auth: 'public',
    body: z.object({ token: text(200, 20) }),
    response: z.object({
      kind: z.enum(['sign_in', 'invitation', 'password_reset']),
      email: z.string(),
      name: z.string(),
      accountName: z.string(),
    }),
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/v1/session',
    summary: 'Sign out of this session',
    auth: 'agent',
    isForPreview: true,
    response: nothing,
  }),
  listSessions: endpoint({
    method: 'GET',
    path: '/v1/sessions',
    summary: 'Where you are signed in',
    auth: 'agent',
    query: z.object(pageQuery),
    response: pageOf(session),
  }),
  endSession: endpoint({
    method: 'DELETE',
    path: '/v1/sessions/:id',
    summary: 'Sign out of one of your sessions',
    auth: 'agent',
    params: z.object({ id: sessionId }),
    response: nothing,
  }),
  endOtherSessions: endpoint({
    method: 'DELETE',
    path: '/v1/sessions',
    summary: 'Sign out everywhere but here',
    auth: 'agent',
    response: z.object({ ended: z.number().int() }),
  }),
  listRoles: endpoint({
    method: 'GET',
    path: '/v1/roles',
    summary: 'What each role may do',
    auth: 'agent',
    permission: 'agent:read',
    response: z.object({ items: z.array(roleRights) }),
  }),
  startPreview: endpoint({
    method: 'POST',
    path: '/v1/session/preview',
    summary:
      'See the console as a lower role (of a team) would: this session has its rights, and changes nothing, until it is stopped',
    auth: 'agent',
    permission: 'agent:update',
    body: z.object({ role: z.enum(['admin', 'lead', 'agent']), teamId: teamId.optional() }),
    response: me,
  }),
  stopPreview: endpoint({
    method: 'DELETE',
    path: '/v1/session/preview',
    summary: 'Back to your own role',
    auth: 'agent',
    isForPreview: true,
    response: me,
  }),
  me: endpoint({
    method: 'GET',
    path: '/v1/session',
    summary: 'Who is signed in and what they may do',
    auth: 'agent',
    response: me,
  }),
  updateMe: endpoint({
    method: 'PATCH',
    path: '/v1/session/me',
    summary: 'Change your own name, language, theme, address or password',
    auth: 'agent',
    body: z.object({
      name: name.optional(),
      locale: locale.optional(),
      theme: z.enum(['auto', 'light', 'dark']).optional(),
      /** Needed for a new address or password, unless `isProvisional`. */
      currentPassword: text(200).optional(),
      newPassword: password.optional(),
      email: email.optional(),
      /** An own upload of at most 1 MiB: PNG, JPEG or WebP; null takes the picture away. */
      avatarFileId: fileId.nullable().optional(),
      notifications: notificationChoices.optional(),
      /** Replaces the list of what need not be shown again. */
      hintsSeen: z.array(hint).max(hints.length).optional(),
    }),
    response: me,
  }),
  setAvailability: endpoint({
    method: 'POST',
    path: '/v1/session/availability',
    summary: 'Be online, busy or offline',
    auth: 'agent',
    body: z.object({ availability }),
    response: agent,
  }),
  list: endpoint({
    method: 'GET',
    path: '/v1/agents',
    summary: 'Agents of the account',
    auth: 'agent',
    permission: 'agent:read',
    query: z.object(pageQuery),
    response: pageOf(agent),
  }),
  invite: endpoint({
    method: 'POST',
    path: '/v1/agents',
    summary: 'Invite an agent; answers with the link to send',
    auth: 'agent',
    permission: 'agent:invite',
    body: z.object({
      email,
      name,
      role: role.default('agent'),
      teamIds: z.array(teamId).max(50).default([]),
      locale: locale.default('zh'),
    }),
    response: z.object({ agent, link: oneTimeLink }),
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/v1/agents/:id',
    summary: 'Change an agent’s name, role, teams, capacity; disable or enable',
    auth: 'agent',
    permission: 'agent:update',
    params: z.object({ id: agentId }),
    body: z.object({
      name: name.optional(),
      role: role.optional(),
      teamIds: z.array(teamId).max(50).optional(),
      capacity: z.number().int().min(0).max(100).optional(),
      isDisabled: z.boolean().optional(),
    }),
    response: agent,
  }),
  createResetLink: endpoint({
    method: 'POST',
    path: '/v1/agents/:id/reset-link',
    summary: 'A link with which the agent sets a new password',
    auth: 'agent',
    permission: 'agent:invite',
    params: z.object({ id: agentId }),
    response: oneTimeLink,
  }),
};

export const teams = {
  list: endpoint({
    method: 'GET',
    path: '/v1/teams',
    summary: 'Teams of the account',
    auth: 'agent',
    permission: 'agent:read',
    query: z.object(pageQuery),
    response: pageOf(team),
  }),
  create: endpoint({
    method: 'POST',
    path: '/v1/teams',
    summary: 'Create a team',
    auth: 'agent',
    permission: 'team:update',
    body: newTeam,
    response: team,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/v1/teams/:id',
    summary: 'Rename a team, set who belongs to it and when it is there',
    auth: 'agent',
    permission: 'team:update',
    params: z.object({ id: teamId }),
    body: z.object({
      name: name.optional(),
      agentIds: z.array(agentId).max(500).optional(),
      /** Out of its members. */
      leadIds: z.array(agentId).max(500).optional(),
      hoursId: hoursId.nullable().optional(),
    }),
    response: team,
  }),
};

export const apiKeys = {
  list: endpoint({
    method: 'GET',
    path: '/v1/api-keys',
    summary: 'API keys of the account',
    auth: 'agent',
    permission: 'api_key:manage',
    query: z.object(pageQuery),
    response: pageOf(apiKey),
  }),
  create: endpoint({
    method: 'POST',
    path: '/v1/api-keys',
    summary: 'Create an API key; the secret is shown only in this answer',
    auth: 'agent',
    permission: 'api_key:manage',
    body: z.object({ name }),
    response: z.object({ apiKey, secret: z.string() }),
  }),
  revoke: endpoint({
    method: 'DELETE',
    path: '/v1/api-keys/:id',
    summary: 'Revoke an API key at once',
    auth: 'agent',
    permission: 'api_key:manage',
    params: z.object({ id: apiKeyId }),
    response: nothing,
  }),
};

const auditFilter = {
  /** An agent or an API key. */
  actorId: z.uuid().optional(),
  /** `<noun>.<verb>`. */
  action: text(80, 1)
    .regex(/^[a-z_]+\.[a-z_]+$/)
    .optional(),
  subjectKind: text(40, 1).optional(),
  /** Goes with `subjectKind`. */
  subjectId: text(100, 1).optional(),
  from: instant.optional(),
  to: instant.optional(),
};

export const audit = {
  list: endpoint({
    method: 'GET',
    path: '/v1/audit',
    summary: 'Who did what, newest first',
    auth: 'agent',
    permission: 'audit:read',
    query: z.object({ ...pageQuery, ...auditFilter }),
    response: pageOf(auditEntry),
  }),
  download: endpoint({
    method: 'GET',
    path: '/v1/audit/entries.csv',
    summary: 'The same as a csv file: the latest 50,000 entries that fit the filter',
    auth: 'agent',
    permission: 'audit:read',
    query: z.object({ ...auditFilter, locale: locale.optional() }),
    answersFile: ['text/csv'],
    response: z.unknown(),
  }),
};
