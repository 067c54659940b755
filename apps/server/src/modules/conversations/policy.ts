import type { ConversationFacts, Scope } from '@lingxi/contract';
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../platform/context/index.ts';

/** Who looks: the parts of a context that decide what they see. */
export interface Viewer {
  agentId: string | null;
  scope: Scope;
  teamIds: readonly string[];
}

type Place = Pick<ConversationFacts, 'assigneeId' | 'teamId' | 'handler'>;

/**
 * May this agent see that conversation? The same rule stands below as SQL; a test holds the two
 * together.
 */
export function maySee(viewer: Viewer, c: Place): boolean {
  if (viewer.scope === 'all') return true;
  if (viewer.agentId !== null && c.assigneeId === viewer.agentId) return true;
  const isTeams = c.teamId !== null && viewer.teamIds.includes(c.teamId);
  const isNobodys = c.assigneeId === null && c.teamId === null;
  if (viewer.scope === 'teams') return isTeams || isNobodys;
  return c.handler === 'queue' && (isTeams || isNobodys);
}

export function viewerOf(ctx: Context): Viewer {
  const isAgent = ctx.actor.kind === 'agent';
  return { agentId: isAgent ? ctx.actor.id : null, scope: ctx.scope, teamIds: ctx.teamIds };
}

/** `maySee` over rows of `conversations`, under the table's own name or alias. */
export function visible(ctx: Context, table = 'conversations'): RawBuilder<boolean> {
  const { agentId, scope, teamIds } = viewerOf(ctx);
  if (scope === 'all') return sql`true`;
  const c = (column: string) => sql.ref(`${table}.${column}`);
  const isMine = sql`${c('assignee_id')} = ${agentId}::uuid`;
  const isTeams = sql`${c('team_id')} = any(${[...teamIds]}::uuid[])`;
  const isNobodys = sql`(${c('assignee_id')} is null and ${c('team_id')} is null)`;
  if (scope === 'teams') return sql`(${isMine} or ${isTeams} or ${isNobodys})`;
  return sql`(${isMine} or (${c('handler')} = 'queue' and (${isTeams} or ${isNobodys})))`;
}
