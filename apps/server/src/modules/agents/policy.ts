import type { Role } from '@lingxi/contract';

const rank: Record<Role, number> = { agent: 0, lead: 1, admin: 2, owner: 3 };

export const isBelow = (role: Role, than: Role): boolean => rank[role] < rank[than];

/** Owners give every role; everyone else only roles below their own. */
export const mayGrant = (actor: Role, role: Role): boolean =>
  actor === 'owner' || rank[role] < rank[actor];

/** Who could take over an account by it: change or lock out somebody, or set their password. */
export const mayManage = (actor: Role, target: Role): boolean =>
  actor === 'owner' || rank[target] < rank[actor];
