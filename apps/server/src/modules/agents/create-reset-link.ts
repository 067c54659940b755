import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { actingRole } from './acting-role.ts';
import { createLink, invitationMinutes, type OneTimeLink, resetMinutes } from './create-link.ts';
import { mayManage } from './policy.ts';
import { lockAgents } from './store.ts';

/** Whoever has not joined yet gets a new invitation: the one before may have been lost. */
export const createResetLink = (ctx: Context, agentId: string): Promise<OneTimeLink> =>
  transaction(ctx, async (tx) => {
    const [agent] = await lockAgents(tx, agentId);
    if (!agent) throw new Refusal('agent_not_found');
    authorize(tx, 'agent:invite');
    // For oneself it would be a way around the current password; the form in the profile asks for it.
    const isSelf = tx.actor.kind === 'agent' && tx.actor.id === agent.id;
    if (isSelf || !mayManage(await actingRole(tx), agent.role)) {
      throw new Refusal('not_allowed', { permission: 'agent:invite' });
    }
    if (agent.disabled_at) throw new Refusal('agent_unavailable');
    return agent.joined_at
      ? createLink(tx, { agentId, kind: 'password_reset', minutes: resetMinutes })
      : createLink(tx, { agentId, kind: 'invitation', minutes: invitationMinutes });
  });
