import type { Agent, Locale, Role } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import { actingRole } from './acting-role.ts';
import { createAgent } from './create-agent.ts';
import { createLink, invitationMinutes, type OneTimeLink } from './create-link.ts';
import { mayGrant } from './policy.ts';
import { requireTeams } from './require-known.ts';
import { showAgent } from './show-agents.ts';

export interface Invitation {
  email: string;
  name: string;
  role: Role;
  teamIds: string[];
  locale: Locale;
}

export async function invite(
  ctx: Context,
  invitation: Invitation,
): Promise<{ agent: Agent; link: OneTimeLink }> {
  const { id, link } = await transaction(ctx, async (tx) => {
    authorize(tx, 'agent:invite');
    const { email, role } = invitation;
    if (!mayGrant(await actingRole(tx), role)) {
      throw new Refusal('not_allowed', { permission: `agent:invite ${role}` });
    }
    const teamIds = await requireTeams(tx, invitation.teamIds);
    const agentId = await createAgent(tx, { ...invitation, teamIds, isJoined: false });
    await record(tx, {
      action: 'agent.invite',
      subject: { kind: 'agent', id: agentId },
      details: { email, role, teamIds },
    });
    tx.publish('agent.updated', { agentId });
    for (const teamId of teamIds) tx.publish('team.updated', { teamId });
    const created = await createLink(tx, {
      agentId,
      kind: 'invitation',
      minutes: invitationMinutes,
    });
    return { id: agentId, link: created };
  });
  return { agent: await showAgent(ctx, id), link };
}
