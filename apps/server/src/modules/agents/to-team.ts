import type { Team } from '@lingxi/contract';
import type { TeamRow } from './team-store.ts';

export const toTeam = (row: TeamRow): Team => ({
  id: row.id,
  name: row.name,
  agentIds: row.agent_ids,
  leadIds: row.lead_ids,
  hoursId: row.hours_id,
  createdAt: row.created_at.toISOString(),
});
