import type { Team } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import { refuseForeignHours } from '../hours/index.ts';
import { changeMembers } from './change-members.ts';
import { changedFields } from './changed-fields.ts';
import { chooseLeads } from './choose-leads.ts';
import { requireAgents } from './require-known.ts';
import { refuseTakenName } from './team-name.ts';
import { changeTeam, lockTeam, selectTeam } from './team-store.ts';
import { toTeam } from './to-team.ts';

export interface TeamPatch {
  name?: string | undefined;
  agentIds?: string[] | undefined;
  leadIds?: string[] | undefined;
  hoursId?: string | null | undefined;
}

export const updateTeam = (ctx: Context, id: string, patch: TeamPatch): Promise<Team> =>
  transaction(ctx, async (tx) => {
    const before = await lockTeam(tx, id);
    if (!before) throw new Refusal('team_not_found');
    authorize(tx, 'team:update');
    const fields = changedFields(before, { name: patch.name, hours_id: patch.hoursId });
    const isChanged = Object.keys(fields).length > 0;
    await refuseForeignHours(tx, fields.hours_id ?? null);
    const agentIds = patch.agentIds && (await requireAgents(tx, patch.agentIds));
    if (isChanged) await refuseTakenName(changeTeam(tx, before.id, fields));
    const members = agentIds
      ? await changeMembers(tx, {
          before: before.agent_ids.map((agentId) => ({ teamId: before.id, agentId })),
          after: agentIds.map((agentId) => ({ teamId: before.id, agentId })),
        })
      : [];
    const leadIds = await chooseLeads(
      tx,
      { id: before.id, memberIds: agentIds ?? before.agent_ids, leadIds: before.lead_ids },
      patch.leadIds,
    );
    if (!isChanged && members.length === 0 && !leadIds) return toTeam(before);
    await record(tx, {
      action: 'team.update',
      subject: { kind: 'team', id: before.id },
      details: {
        ...(fields.name !== undefined ? { name: fields.name } : {}),
        ...(fields.hours_id !== undefined ? { hoursId: fields.hours_id } : {}),
        ...(members.length > 0 ? { agentIds } : {}),
        ...(leadIds ? { leadIds } : {}),
      },
    });
    tx.publish('team.updated', { teamId: before.id });
    // What an agent may see follows from their teams.
    for (const { agentId } of members) tx.publish('agent.updated', { agentId });
    return toTeam((await selectTeam(tx, before.id))!);
  });
