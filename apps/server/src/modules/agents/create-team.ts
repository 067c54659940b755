import type { Team } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { record } from '../audit/index.ts';
import { refuseForeignHours } from '../hours/index.ts';
import { chooseLeads } from './choose-leads.ts';
import { requireAgents } from './require-known.ts';
import { refuseTakenName } from './team-name.ts';
import { addMembers, insertTeam, selectTeam } from './team-store.ts';
import { toTeam } from './to-team.ts';

export interface NewTeam {
  /** Given by the seed, so that it makes the same teams everywhere. */
  id?: string;
  name: string;
  agentIds: readonly string[];
  leadIds?: readonly string[];
  hoursId?: string | null;
}

export const createTeam = (ctx: Context, team: NewTeam): Promise<Team> =>
  transaction(ctx, async (tx) => {
    authorize(tx, 'team:update');
    const agentIds = await requireAgents(tx, team.agentIds);
    const hoursId = team.hoursId ?? null;
    await refuseForeignHours(tx, hoursId);
    const id = team.id ?? newId();
    await refuseTakenName(insertTeam(tx, { id, name: team.name, hours_id: hoursId }));
    await addMembers(
      tx,
      agentIds.map((agentId) => ({ teamId: id, agentId })),
    );
    const leadIds = await chooseLeads(tx, { id, memberIds: agentIds, leadIds: [] }, team.leadIds);
    await record(tx, {
      action: 'team.create',
      subject: { kind: 'team', id },
      details: {
        name: team.name,
        agentIds,
        ...(leadIds ? { leadIds } : {}),
        ...(hoursId ? { hoursId } : {}),
      },
    });
    tx.publish('team.updated', { teamId: id });
    // What an agent may see follows from their teams.
    for (const agentId of agentIds) tx.publish('agent.updated', { agentId });
    return toTeam((await selectTeam(tx, id))!);
  });
