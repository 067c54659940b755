import type { Agent } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { whoIsPresent } from '../../platform/sockets/presence.ts';
import { loadOf } from './load.ts';
import { type AgentRow, selectAgent } from './store.ts';
import { toAgent } from './to-agent.ts';

/** Agents as the API shows them: with who is connected and how much they hold right now. */
export async function showAgents(ctx: Context, rows: readonly AgentRow[]): Promise<Agent[]> {
  const ids = rows.map((r) => r.id);
  const present = await whoIsPresent(ctx.db, ctx.accountId, 'agent', ids);
  const loads = await loadOf(ctx, ids);
  return rows.map((r) =>
    toAgent(ctx, r, { isConnected: present.has(r.id), load: loads.get(r.id)?.count ?? 0 }),
  );
}

export async function showAgent(ctx: Context, id: string): Promise<Agent> {
  const row = await selectAgent(ctx, id);
  if (!row) throw new Refusal('agent_not_found');
  const [agent] = await showAgents(ctx, [row]);
  return agent!;
}
