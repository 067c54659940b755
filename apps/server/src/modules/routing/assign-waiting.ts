import type { Context } from '../../platform/context/index.ts';
import { availableAgents } from '../agents/index.ts';
import {
  assignIfWaiting,
  countHeld,
  entrancesWaitedAt,
  listWaiting,
} from '../conversations/index.ts';
import { type Entrance, openNow } from '../inboxes/index.ts';
import { chooseAgent } from './choose-agent.ts';

const most = 200;

/**
 * Gives what waits, longest first, to the agents of its team who have room. Safe to run anywhere at
 * any time: each assignment asks again under locks whether it still waits and the agent has room.
 * Out of hours nothing is given, even to agents who are online; they may still take it themselves.
 */
export async function assignWaiting(ctx: Context): Promise<number> {
  let assigned = 0;
  const fullTeams = new Set<string | null>();
  for (const waiting of await listWaiting(ctx, await openEntrances(ctx), most)) {
    if (fullTeams.has(waiting.teamId)) continue;
    // Asked anew for each: the last assignment has changed the loads.
    const agent = chooseAgent(await availableAgents(ctx, waiting.teamId));
    if (!agent) {
      fullTeams.add(waiting.teamId);
      continue;
    }
    const isDone = await assignIfWaiting(ctx, {
      conversationId: waiting.id,
      agentId: agent.id,
      hasRoom: async ({ id, capacity }) => (await countHeld(ctx, id)) < capacity,
    });
    if (isDone) assigned++;
  }
  return assigned;
}

async function openEntrances(ctx: Context): Promise<Entrance[]> {
  const isOpen = openNow(ctx);
  const open: Entrance[] = [];
  for (const at of await entrancesWaitedAt(ctx)) if (await isOpen(at)) open.push(at);
  return open;
}
