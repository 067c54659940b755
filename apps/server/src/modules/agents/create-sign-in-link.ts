import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { createLink, type OneTimeLink } from './create-link.ts';
import { lockAgents } from './store.ts';

/**
 * For whoever runs the program: printed in the terminal, it signs in as the agent. Lasts 15
 * minutes, or a day at the first start, when the terminal may be read later.
 */
export const createSignInLink = (
  ctx: Context,
  agentId: string,
  o: { isFirstStart?: boolean } = {},
): Promise<OneTimeLink> =>
  transaction(ctx, async (tx) => {
    const [agent] = await lockAgents(tx, agentId);
    if (!agent) throw new Refusal('agent_not_found');
    // Nobody becomes somebody else: no role has this permission.
    if (tx.may !== 'everything') throw new Refusal('not_allowed', { permission: 'system only' });
    if (agent.disabled_at) throw new Refusal('agent_unavailable');
    return createLink(tx, {
      agentId: agent.id,
      kind: 'sign_in',
      minutes: o.isFirstStart ? 24 * 60 : 15,
    });
  });
