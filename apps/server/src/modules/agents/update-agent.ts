import type { Agent, Role } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import { actingRole } from './acting-role.ts';
import { changeMembers } from './change-members.ts';
import { changedFields } from './changed-fields.ts';
import { endSessions } from './end-sessions.ts';
import { mayGrant, mayManage } from './policy.ts';
import { requireTeams } from './require-known.ts';
import { showAgent } from './show-agents.ts';
import { type AgentFields, type AgentRow, changeAgent, lockAgents } from './store.ts';

export interface AgentPatch {
  name?: string | undefined;
  role?: Role | undefined;
  teamIds?: string[] | undefined;
  capacity?: number | undefined;
  isDisabled?: boolean | undefined;
}

export async function updateAgent(ctx: Context, id: string, patch: AgentPatch): Promise<Agent> {
  await transaction(ctx, async (tx) => {
    const mayLoseOwner = patch.isDisabled === true || (patch.role && patch.role !== 'owner');
    const locked = await lockAgents(tx, id, mayLoseOwner ? 'owners' : 'nobody');
    const before = locked.find((a) => a.id === id.toLowerCase());
    if (!before) throw new Refusal('agent_not_found');
    authorize(tx, 'agent:update');
    await requireRank(tx, before, patch);

    const change = changeOf(tx, before, patch);
    if (losesOwner(before, change) && !locked.some((a) => a.id !== before.id && isOwner(a))) {
      throw new Refusal('last_owner');
    }
    const teamIds = patch.teamIds && (await requireTeams(tx, patch.teamIds));
    const changed = Object.keys(change);
    if (changed.length > 0) await changeAgent(tx, before.id, change);
    const teams = teamIds
      ? await changeMembers(tx, {
          before: before.team_ids.map((teamId) => ({ teamId, agentId: before.id })),
          after: teamIds.map((teamId) => ({ teamId, agentId: before.id })),
        })
      : [];
    if (changed.length === 0 && teams.length === 0) return;
    if (change.disabled_at) await endSessions(tx, before.id);
    await record(tx, {
      action: 'agent.update',
      subject: { kind: 'agent', id: before.id },
      details: { ...change, ...(teams.length > 0 ? { teamIds } : {}) },
    });
    tx.publish('agent.updated', { agentId: before.id });
    for (const { teamId } of teams) tx.publish('team.updated', { teamId });
  });
  return showAgent(ctx, id);
}

function changeOf(tx: TxContext, before: AgentRow, patch: AgentPatch): Partial<AgentFields> {
  const { name, role, capacity, isDisabled } = patch;
  const change: Partial<AgentFields> = changedFields(before, { name, role, capacity });
  if (isDisabled !== undefined && isDisabled !== (before.disabled_at !== null)) {
    change.disabled_at = isDisabled ? tx.platform.clock.now() : null;
  }
  return change;
}

/** Nobody changes those above, or gives away more than they have; everyone may change themselves. */
async function requireRank(tx: TxContext, target: AgentRow, patch: AgentPatch): Promise<void> {
  const role = await actingRole(tx);
  const isSelf = tx.actor.kind === 'agent' && tx.actor.id === target.id;
  const isNewRole = patch.role !== undefined && patch.role !== target.role;
  const may = isSelf || mayManage(role, target.role);
  if (!may || (isNewRole && !mayGrant(role, patch.role!))) {
    throw new Refusal('not_allowed', { permission: `agent:update ${patch.role ?? target.role}` });
  }
}

/** Who has not accepted the invitation cannot look after an account yet. */
const isOwner = (a: AgentRow) => a.role === 'owner' && !a.disabled_at && a.joined_at !== null;

const losesOwner = (before: AgentRow, change: Partial<AgentFields>) =>
  isOwner(before) && (change.disabled_at != null || (change.role ?? 'owner') !== 'owner');
