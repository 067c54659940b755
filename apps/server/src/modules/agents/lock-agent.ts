import type { Availability } from '@lingxi/contract';
import type { TxContext } from '../../platform/context/index.ts';
import { lockAgents } from './store.ts';

export interface LockedAgent {
  id: string;
  name: string;
  capacity: number;
  availability: Availability;
  isDisabled: boolean;
  teamIds: string[];
}

/** For whoever gives an agent work: until the commit nobody else does, or changes the agent. */
export async function lockAgent(tx: TxContext, agentId: string): Promise<LockedAgent | undefined> {
  const [row] = await lockAgents(tx, agentId);
  return (
    row && {
      id: row.id,
      name: row.name,
      capacity: row.capacity,
      availability: row.availability,
      isDisabled: row.disabled_at !== null,
      teamIds: row.team_ids,
    }
  );
}
