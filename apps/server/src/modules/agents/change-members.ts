import type { TxContext } from '../../platform/context/index.ts';
import { addMembers, type Membership, removeMembers } from './team-store.ts';

/** Stores only the difference, and answers with it: whom there is something to tell about. */
export async function changeMembers(
  tx: TxContext,
  o: { before: readonly Membership[]; after: readonly Membership[] },
): Promise<Membership[]> {
  const added = without(o.after, o.before);
  const removed = without(o.before, o.after);
  await addMembers(tx, added);
  await removeMembers(tx, removed);
  return [...added, ...removed];
}

function without(these: readonly Membership[], those: readonly Membership[]): Membership[] {
  const keys = new Set(those.map((m) => `${m.teamId}/${m.agentId}`));
  return these.filter((m) => !keys.has(`${m.teamId}/${m.agentId}`));
}
