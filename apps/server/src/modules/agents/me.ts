import { type Hint, hints, type Me, rolePermissions } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { readAccount } from '../accounts/index.ts';
import { ownAgentId } from './acting-role.ts';
import { notificationsOf } from './notifications.ts';
import { showAgents } from './show-agents.ts';
import { selectAgent } from './store.ts';

export async function me(ctx: Context): Promise<Me> {
  const row = await selectAgent(ctx, ownAgentId(ctx));
  if (!row) throw new Refusal('agent_not_found');
  const [agent] = await showAgents(ctx, [row]);
  return {
    // Whoever looks as another role would meets it here too, so that no screen need ask twice.
    agent: ctx.preview ? { ...agent!, role: ctx.preview.role, teamIds: [...ctx.teamIds] } : agent!,
    account: await readAccount(ctx),
    permissions: ctx.may === 'everything' ? [...rolePermissions[row.role]] : [...ctx.may],
    scope: ctx.scope,
    notifications: notificationsOf(row.notifications),
    preview: ctx.preview ? { ...ctx.preview } : null,
    isProvisional: row.is_provisional,
    hintsSeen: row.hints_seen.filter(isHint),
  };
}

/** One that a later version no longer shows is none. */
const isHint = (name: string): name is Hint => (hints as readonly string[]).includes(name);
