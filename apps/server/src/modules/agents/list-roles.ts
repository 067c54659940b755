import { type RoleRights, rolePermissions, roleScope, roles } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';

/** What each role may do, from the one who may most to the one who may least. */
export async function listRoles(ctx: Context): Promise<{ items: RoleRights[] }> {
  authorize(ctx, 'agent:read');
  return {
    items: roles.map((role) => ({
      role,
      permissions: [...rolePermissions[role]],
      scope: roleScope[role],
    })),
  };
}
