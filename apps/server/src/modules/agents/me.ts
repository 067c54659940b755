import { type Me, rolePermissions, roleScope } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { readAccount } from '../accounts/index.ts';
import { ownAgentId } from './acting-role.ts';
import { showAgent } from './show-agents.ts';

export async function me(ctx: Context): Promise<Me> {
  const agent = await showAgent(ctx, ownAgentId(ctx));
  return {
    agent,
    account: await readAccount(ctx),
    permissions: [...rolePermissions[agent.role]],
    scope: roleScope[agent.role],
  };
}
