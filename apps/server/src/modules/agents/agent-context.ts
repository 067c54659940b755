import type { Locale, Role } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import type { Platform } from '../../platform/index.ts';
import { systemContext } from '../context.ts';
import { type Preview, rightsOf } from './rights.ts';
import { selectAgent } from './store.ts';

export interface ActingAgent {
  accountId: string;
  id: string;
  name: string;
  role: Role;
  teamIds: readonly string[];
  locale: Locale;
  preview?: Preview | null;
  requestId?: string;
}

/** What an agent may do and see follows from the role, or in a preview from a lower one. */
export function contextOf(platform: Platform, a: ActingAgent): Context {
  const preview = a.preview ?? null;
  const { role, may, scope, teamIds } = rightsOf(a, preview);
  return {
    platform,
    accountId: a.accountId,
    actor: { kind: 'agent', id: a.id, name: a.name },
    locale: a.locale,
    may,
    scope,
    teamIds,
    ...(preview ? { preview: { role, teamId: preview.teamId, ownRole: a.role } } : {}),
    requestId: a.requestId ?? newId(),
    db: platform.database.db,
  };
}

/** The rights of an agent as they are now: for a live connection whose agent was changed, and tests. */
export async function agentContext(
  platform: Platform,
  accountId: string,
  agentId: string,
): Promise<Context> {
  const agent = await selectAgent(systemContext(platform, accountId), agentId);
  if (!agent) throw new Refusal('agent_not_found');
  if (agent.disabled_at) throw new Refusal('not_signed_in');
  return contextOf(platform, { ...agent, accountId, teamIds: agent.team_ids });
}
