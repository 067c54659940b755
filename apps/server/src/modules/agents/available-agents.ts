import type { Context } from '../../platform/context/index.ts';
import { whoIsPresent } from '../../platform/sockets/presence.ts';
import { loadOf } from './load.ts';
import { selectOnlineAgents } from './store.ts';

export interface AvailableAgent {
  id: string;
  name: string;
  capacity: number;
  load: number;
  /** When the latest conversation they still hold was given to them. */
  lastAssignedAt: Date | null;
}

/**
 * Who could be given a conversation: enabled, online, with an open console, in the team (or in any
 * for null). Least loaded first; among equals the one with more room, then the one who waits
 * longest. Those at capacity are included: the caller tells "all are busy" from "nobody is here".
 */
export async function availableAgents(
  ctx: Context,
  teamId: string | null,
): Promise<AvailableAgent[]> {
  const rows = await selectOnlineAgents(ctx, teamId);
  const ids = rows.map((r) => r.id);
  const present = await whoIsPresent(ctx.db, ctx.accountId, 'agent', ids);
  const loads = await loadOf(ctx, [...present]);
  return rows
    .filter((r) => present.has(r.id))
    .map((r) => ({
      id: r.id,
      name: r.name,
      capacity: r.capacity,
      load: loads.get(r.id)?.count ?? 0,
      lastAssignedAt: loads.get(r.id)?.lastAssignedAt ?? null,
    }))
    .sort(leastLoadedFirst);
}

function leastLoadedFirst(a: AvailableAgent, b: AvailableAgent): number {
  const since = (x: AvailableAgent) => x.lastAssignedAt?.getTime() ?? 0;
  return (
    a.load - b.load || b.capacity - a.capacity || since(a) - since(b) || (a.id < b.id ? -1 : 1)
  );
}
