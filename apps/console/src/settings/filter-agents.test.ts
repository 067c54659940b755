import type { Agent } from '@lingxi/contract';
import { expect, test } from 'vitest';
import { type AgentSearch, filterAgents } from './filter-agents.ts';

const agent = (name: string, change: Partial<Agent> = {}): Agent => ({
  id: name,
  name,
  email: `${name}@shop.example`,
  role: 'agent',
  avatarUrl: null,
  locale: 'zh',
  theme: 'auto',
  availability: 'online',
  isConnected: false,
  capacity: 8,
  load: 0,
  teamIds: [],
  disabledAt: null,
  joinedAt: '2026-01-01T00:00:00.000Z',
  createdAt: '2026-01-01T00:00:00.000Z',
  ...change,
});
const agents = [
  agent('lin', { teamIds: ['a'], role: 'lead' }),
  agent('gone', { disabledAt: '2026-02-01T00:00:00.000Z', teamIds: ['a'] }),
  agent('new', { joinedAt: null }),
  agent('su'),
];

test.each<[AgentSearch, string[]]>([
  [{}, ['lin', 'su', 'new', 'gone']],
  [{ q: ' LIN shop ' }, ['lin']],
  [{ role: 'lead' }, ['lin']],
  [{ team: 'a' }, ['lin', 'gone']],
  [{ team: 'none' }, ['su', 'new']],
  [{ state: 'disabled' }, ['gone']],
  [{ state: 'working', team: 'a', q: 'su' }, []],
])('%o', (search, expected) => {
  expect(filterAgents(agents, search).map((a) => a.name)).toEqual(expected);
});
