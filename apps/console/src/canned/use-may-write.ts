import type { CannedResponse } from '@lingxi/contract';
import { useMe } from '../agents/me.ts';

type Placed = Pick<CannedResponse, 'scope' | 'teamId'>;

/** The server's own rule: everyone's own, a team's by its leads, everybody's by administrators. */
export function useMayWrite(): (canned: Placed) => boolean {
  const { permissions, scope: sees, agent } = useMe();
  const mayManage = permissions.includes('canned_response:manage');
  return ({ scope, teamId }) => {
    if (scope === 'personal') return true;
    if (!mayManage) return false;
    return sees === 'all' || (scope === 'team' && agent.teamIds.some((id) => id === teamId));
  };
}
