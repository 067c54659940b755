import { z } from 'zod';
import { accountId, agentId, apiKeyId, teamId } from '../ids.ts';
import { roles, scopes } from '../permissions.ts';
import { instant, locale, name, text } from './shared.ts';

export const availabilities = ['online', 'busy', 'offline'] as const;
export const availability = z.enum(availabilities);
export type Availability = z.infer<typeof availability>;

export const role = z.enum(roles);
export const scope = z.enum(scopes);

export const agent = z.object({
  id: agentId,
  name: z.string(),
  email: z.string(),
  role,
  avatarUrl: z.string().nullable(),
  locale,
  theme: z.enum(['auto', 'light', 'dark']),
  /** What the agent chose; `isConnected` says whether a console is open. */
  availability,
  isConnected: z.boolean(),
  /** Most conversations held at once, and how many are held now. */
  capacity: z.number().int(),
  load: z.number().int(),
  teamIds: z.array(teamId),
  disabledAt: instant.nullable(),
  /** Null until the invitation is accepted. */
  joinedAt: instant.nullable(),
  createdAt: instant,
});
export type Agent = z.infer<typeof agent>;

export const team = z.object({
  id: teamId,
  name: z.string(),
  agentIds: z.array(agentId),
  createdAt: instant,
});
export type Team = z.infer<typeof team>;

export const account = z.object({
  id: accountId,
  name: z.string(),
  locale,
  timezone: z.string(),
  isDemo: z.boolean(),
  createdAt: instant,
});
export type Account = z.infer<typeof account>;

/** Who is signed in, and what they may do. */
export const me = z.object({
  agent,
  account,
  permissions: z.array(z.string()),
  scope,
});
export type Me = z.infer<typeof me>;

export const password = text(200, 10);
export const email = z
  .email()
  .max(200)
  .transform((s) => s.toLowerCase());

/** A copyable address that works once: sent by the administrator over any channel they trust. */
export const oneTimeLink = z.object({ url: z.string(), expiresAt: instant });

export const apiKey = z.object({
  id: apiKeyId,
  name: z.string(),
  lastUsedAt: instant.nullable(),
  createdAt: instant,
});

export const auditEntry = z.object({
  id: z.uuid(),
  at: instant,
  actor: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string().nullable() }),
  /** `<noun>.<verb>`, such as `agent.invite`. */
  action: z.string(),
  subject: z.object({ kind: z.string(), id: z.string().nullable() }),
  details: z.record(z.string(), z.unknown()),
});
export type AuditEntry = z.infer<typeof auditEntry>;

export const newTeam = z.object({ name, agentIds: z.array(agentId).max(500).default([]) });
