import { z } from 'zod';
import { accountId, agentId, apiKeyId, hoursId, sessionId, teamId } from '../ids.ts';
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
  /** Members who answer for the team. */
  leadIds: z.array(agentId),
  /** Its own business hours; null: those of the inbox a conversation came through. */
  hoursId: hoursId.nullable(),
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

/** What the console shows a person once. */
export const hints = ['wizard', 'tour'] as const;
export const hint = z.enum(hints);
export type Hint = z.infer<typeof hint>;

export const noticeKinds = ['queued', 'message', 'assigned', 'mentioned', 'transferred'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export const soundTones = ['chime', 'bell', 'knock'] as const;
export const soundTone = z.enum(soundTones);
export type SoundTone = z.infer<typeof soundTone>;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const notice = z.object({ hasSound: z.boolean(), hasDesktop: z.boolean() });

/** What the console makes a sound or shows a desktop notice for. */
export const notificationChoices = z.object({
  isSoundOn: z.boolean(),
  tone: soundTone,
  /** Shown only in browsers the person has allowed it in. */
  isDesktopOn: z.boolean(),
  on: z.object({
    /** A contact waits for one of the agent's teams. */
    queued: notice,
    /** A contact wrote in one of the agent's conversations. */
    message: notice,
    assigned: notice,
    /** `@name` in a note. */
    mentioned: notice,
    /** A colleague handed one over. */
    transferred: notice,
  }),
  /** Neither sound nor notice between the two, by the clock of the agent's computer. */
  quiet: z.object({ isOn: z.boolean(), from: clock, to: clock }),
});
export type NotificationChoices = z.infer<typeof notificationChoices>;

/** What a role may do, and which conversations it sees. */
export const roleRights = z.object({ role, permissions: z.array(z.string()), scope });
export type RoleRights = z.infer<typeof roleRights>;

/** A place the agent is signed in at. */
export const session = z.object({
  id: sessionId,
  userAgent: z.string(),
  ip: z.string(),
  createdAt: instant,
  /** To the minute. */
  lastUsedAt: instant,
  isCurrent: z.boolean(),
});
export type Session = z.infer<typeof session>;

/** Who is signed in, and what they may do. */
export const me = z.object({
  agent,
  account,
  permissions: z.array(z.string()),
  scope,
  notifications: notificationChoices,
  /** This session looks as another role would: `agent.role`, rights and teams are that role's, and nothing can be changed. */
  preview: z.object({ role, teamId: teamId.nullable(), ownRole: role }).nullable(),
  /** The address and the password are still the ones the first start made up. */
  isProvisional: z.boolean(),
  hintsSeen: z.array(hint),
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

export const newTeam = z.object({
  name,
  agentIds: z.array(agentId).max(500).default([]),
  leadIds: z.array(agentId).max(500).default([]),
  hoursId: hoursId.nullable().default(null),
});
