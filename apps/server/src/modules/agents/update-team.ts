import type { Team } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import { changeMembers } from './change-members.ts';
import { changedFields } from './changed-fields.ts';
import { requireAgents } from './require-known.ts';
import { refuseTakenName } from './team-name.ts';
import { lockTeam, renameTeam, selectTeam } from './team-store.ts';
import { toTeam } from './to-team.ts';

export interface TeamPatch {
  name?: string | undefined;
  agentIds?: string[] | undefined;
}

export const updateTeam = (ctx: Context, id: string, patch: TeamPatch): Promise<Team> =>
  transaction(ctx, async (tx) => {
    const before = await lockTeam(tx, id);
    if (!before) throw new Refusal('team_not_found');
    authorize(tx, 'team:update');
    const { name } = changedFields(before, { name: patch.name });
    const agentIds = patch.agentIds && (await requireAgents(tx, patch.agentIds));
    if (name !== undefined) await refuseTakenName(renameTeam(tx, before.id, name));
    const members = agentIds
      ? await changeMembers(tx, {
          before: before.agent_ids.map((agentId) => ({ teamId: before.id, agentId })),
          after: agentIds.map((agentId) => ({ teamId: before.id, agentId })),
        })
      : [];
    if (name === undefined && members.length === 0) return toTeam(before);
    await record(tx, {
      action: 'team.update',
      subject: { kind: 'team', id: before.id },
      details: {
        ...(name !== undefined ? { name } : {}),
        ...(members.length > 0 ? { agentIds } : {}),
      },
    });
    tx.publish('team.updated', { teamId: before.id });
    // What an agent may see follows from their teams.
    for (const { agentId } of members) tx.publish('agent.updated', { agentId });
    return toTeam((await selectTeam(tx, before.id))!);
  });
