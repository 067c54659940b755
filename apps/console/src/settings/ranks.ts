import type { Agent, Me, Role } from '@lingxi/contract';

/** From the one who may least to the one who may most; the contract's, without its schema library. */
export const roleNames = ['agent', 'lead', 'admin', 'owner'] as const satisfies Role[];

const rankOf = (role: Role) => roleNames.indexOf(role);

/** Owners give every role; everyone else only roles below their own. The server decides the same. */
export const grantableRoles = (mine: Role): Role[] =>
  roleNames.filter((role) => mine === 'owner' || rankOf(role) < rankOf(mine));

/** Whether `me` may change somebody: everyone themselves, and those below. */
export function mayManage(me: Pick<Me, 'agent'>, target: Pick<Agent, 'id' | 'role'>): boolean {
  const { role, id } = me.agent;
  return id === target.id || role === 'owner' || rankOf(target.role) < rankOf(role);
}
