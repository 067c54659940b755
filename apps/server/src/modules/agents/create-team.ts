import type { Team } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { record } from '../audit/index.ts';
import { requireAgents } from './require-known.ts';
import { refuseTakenName } from './team-name.ts';
import { addMembers, insertTeam, selectTeam } from './team-store.ts';
import { toTeam } from './to-team.ts';

export interface NewTeam {
  /** Given by the seed, so that it makes the same teams everywhere. */
  id?: string;
  name: string;
  agentIds: readonly string[];
}

export const createTeam = (ctx: Context, team: NewTeam): Promise<Team> =>
  transaction(ctx, async (tx) => {
    authorize(tx, 'team:update');
    const agentIds = await requireAgents(tx, team.agentIds);
    const id = team.id ?? newId();
    await refuseTakenName(insertTeam(tx, { id, name: team.name }));
    await addMembers(
      tx,
      agentIds.map((agentId) => ({ teamId: id, agentId })),
    );
    await record(tx, {
      action: 'team.create',
      subject: { kind: 'team', id },
      details: { name: team.name, agentIds },
    });
    tx.publish('team.updated', { teamId: id });
    // What an agent may see follows from their teams.
    for (const agentId of agentIds) tx.publish('agent.updated', { agentId });
    return toTeam((await selectTeam(tx, id))!);
  });
