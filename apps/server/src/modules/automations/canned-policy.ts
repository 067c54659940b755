import type { CannedScope } from '@lingxi/contract';
import { isAllowed } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';

interface Placed {
  scope: CannedScope;
  team_id: string | null;
  agent_id: string | null;
}

/** Everyone's own; those of a team its leads and administrators; those for all administrators. */
export function mayWrite(ctx: Context, { scope, team_id, agent_id }: Placed): boolean {
  if (scope === 'personal') return ctx.actor.kind === 'agent' && agent_id === ctx.actor.id;
  if (!isAllowed(ctx, 'canned_response:manage')) return false;
  if (ctx.scope === 'all') return true;
  return scope === 'team' && team_id !== null && ctx.teamIds.includes(team_id);
}
