/** One permission for each thing an agent may do: `<noun>:<verb>`, the endpoint's own words. */
export const permissions = [
  'account:read',
  'account:update',
  'agent:read',
  'agent:invite',
  'agent:update',
  'team:update',
  'api_key:manage',
  'audit:read',
  'contact:read',
  'contact:update',
  'contact:merge',
  'contact:block',
  'inbox:read',
  'inbox:update',
  'conversation:read',
  'conversation:reply',
  'conversation:note',
  'conversation:assign',
  'conversation:transfer',
  'conversation:snooze',
  'conversation:resolve',
  'conversation:tag',
  'faq:read',
  'faq:update',
  'faq:publish',
  'bot:update',
  'operation:read',
  'report:read',
  'canned_response:manage',
  'contact:export',
  'tag:manage',
  'hours:manage',
] as const;
export type Permission = (typeof permissions)[number];

export const roles = ['owner', 'admin', 'lead', 'agent'] as const;
export type Role = (typeof roles)[number];

/**
 * Which conversations a person sees: every one; those of their teams, their own and the ones
 * nobody and no team holds; or only their own and what waits for their teams.
 */
export const scopes = ['all', 'teams', 'own'] as const;
export type Scope = (typeof scopes)[number];

const desk: Permission[] = [
  'account:read',
  'agent:read',
  'contact:read',
  'contact:update',
  'inbox:read',
  'conversation:read',
  'conversation:reply',
  'conversation:note',
  'conversation:assign',
  'conversation:transfer',
  'conversation:snooze',
  'conversation:resolve',
  'conversation:tag',
  'faq:read',
];

export const rolePermissions: Record<Role, readonly Permission[]> = {
  owner: permissions,
  admin: permissions,
  lead: [
    ...desk,
    'contact:merge',
    'contact:block',
    'faq:update',
    'faq:publish',
    'bot:update',
    'audit:read',
    'report:read',
    'canned_response:manage',
    'tag:manage',
  ],
  agent: desk,
};

export const roleScope: Record<Role, Scope> = {
  owner: 'all',
  admin: 'all',
  lead: 'teams',
  agent: 'teams',
};
