import type { Role } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { selectAgent } from './store.ts';

/**
 * The role behind the caller, for rules about ranks that permissions cannot say: owners and
 * admins have the same ones. An API key has the rank of an admin.
 */
export async function actingRole(ctx: Context): Promise<Role> {
  if (ctx.may === 'everything') return 'owner';
  if (ctx.actor.kind !== 'agent' || ctx.actor.id === null) return 'admin';
  if (ctx.preview) return ctx.preview.role;
  const agent = await selectAgent(ctx, ctx.actor.id);
  if (!agent) throw new Refusal('not_signed_in');
  return agent.role;
}

/** Some things only a person can do for themselves; an API key has no name or password. */
export function ownAgentId(ctx: Context): string {
  if (ctx.actor.kind === 'agent' && ctx.actor.id !== null) return ctx.actor.id;
  throw new Refusal('not_allowed', { permission: 'agents only' });
}
