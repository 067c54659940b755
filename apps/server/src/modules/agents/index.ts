import type { Module } from '../module.ts';
import { routes } from './routes.ts';

export { agentContext } from './agent-context.ts';
export {
  authenticateAgent,
  authenticateAgentByCookie,
  isSessionValid,
  type SignedIn,
} from './authenticate.ts';
export { type AvailableAgent, availableAgents } from './available-agents.ts';
export { createAgent } from './create-agent.ts';
export { createSignInLink } from './create-sign-in-link.ts';
export { agentsByIds, teamById } from './find-by-ids.ts';
export { type LockedAgent, lockAgent } from './lock-agent.ts';
export { generatePassword } from './password.ts';

export const agents: Module = { routes };
