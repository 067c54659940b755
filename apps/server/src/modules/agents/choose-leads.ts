import type { TxContext } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { setLeads } from './team-store.ts';

/**
 * Who answers for a team, out of those who belong to it now. Without a choice whoever leaves the
 * team is no longer one of them. Answers with the leads where they have changed.
 */
export async function chooseLeads(
  tx: TxContext,
  team: { id: string; memberIds: readonly string[]; leadIds: readonly string[] },
  chosen: readonly string[] | undefined,
): Promise<string[] | undefined> {
  const leadIds = chosen
    ? [...new Set(chosen.map((id) => id.toLowerCase()))]
    : team.leadIds.filter((id) => team.memberIds.includes(id));
  if (!leadIds.every((id) => team.memberIds.includes(id))) {
    throw new Refusal('validation_failed', { field: 'leadIds', reason: 'leads_are_members' });
  }
  const isSame =
    leadIds.length === team.leadIds.length && leadIds.every((id) => team.leadIds.includes(id));
  if (isSame) return undefined;
  await setLeads(tx, team.id, leadIds);
  return leadIds;
}
