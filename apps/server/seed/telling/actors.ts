import type { Actor } from '@lingxi/contract';
import { botName } from '../../src/modules/inboxes/index.ts';
import type { ConversationBase } from '../content/conversation-types.ts';
import { agents, teams } from '../content/index.ts';
import type { AgentSeed } from '../content/types.ts';
import { contactOf } from '../people.ts';
import { stableId } from '../stable-id.ts';

export const system: Actor = { kind: 'system', id: null, name: null };

export const bot = (language: 'zh' | 'en'): Actor => ({
  kind: 'bot',
  id: null,
  name: botName[language],
});

export const asContact = (script: ConversationBase): Actor => {
  const { key, name } = contactOf(script.contactKey);
  return { kind: 'contact', id: stableId(`contact:${key}`), name };
};

export const asAgent = (key: string): Actor => ({
  kind: 'agent',
  id: stableId(`agent:${key}`),
  name: agentOf(key).name,
});

export function agentOf(key: string): AgentSeed {
  const agent = agents.find((a) => a.key === key);
  if (!agent) throw new Error(`no agent ${key}`);
  return agent;
}

export function teamNameOf(key: string): string {
  const team = teams.find((t) => t.key === key);
  if (!team) throw new Error(`no team ${key}`);
  return team.name.zh;
}
