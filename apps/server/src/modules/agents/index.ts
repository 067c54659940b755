import type { Module } from '../module.ts';
import { routes } from './routes.ts';

export { agentContext } from './agent-context.ts';
export {
  authenticateAgent,
  authenticateAgentByCookie,
  type SignedIn,
} from './authenticate.ts';
export { type AvailableAgent, availableAgents } from './available-agents.ts';
export { createAgent } from './create-agent.ts';
export { createSignInLink } from './create-sign-in-link.ts';
export { agentsByIds, teamById, teamHoursId, teamsByIds, teamsByNames } from './find-by-ids.ts';
export { type LockedAgent, lockAgent } from './lock-agent.ts';
export { memberFacts } from './member-facts.ts';
export { generatePassword } from './password.ts';
export { sessionContext } from './session-context.ts';

export const agents: Module = { routes };
