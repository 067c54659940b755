import type { Agent } from '@lingxi/contract';
import { expect, test } from 'vitest';
import { sortTargets } from './sort-targets.ts';

const agent = (id: string, change: Partial<Agent> = {}): Agent => ({
  id,
  name: id,
  email: `${id}@lingxi.example`,
  role: 'agent',
  avatarUrl: null,
  locale: 'zh',
  theme: 'auto',
  availability: 'online',
  isConnected: true,
  capacity: 8,
  load: 0,
  teamIds: [],
  disabledAt: null,
  joinedAt: '2026-01-01T00:00:00.000Z',
  createdAt: '2026-01-01T00:00:00.000Z',
  ...change,
});

const people = [
  agent('offline', { availability: 'offline' }),
  agent('busy', { availability: 'busy' }),
  agent('gone', { isConnected: false }),
  agent('full', { load: 8 }),
  agent('half', { load: 4 }),
  agent('free', { load: 1 }),
  agent('me'),
  agent('disabled', { disabledAt: '2026-02-01T00:00:00.000Z' }),
  agent('invited', { joinedAt: null }),
];
const names = (query: string) => sortTargets(people, 'me', query).map((a) => a.id);

test('who can take it comes first; those who never can are not offered', () => {
  expect(names('')).toEqual(['free', 'half', 'full', 'busy', 'gone', 'offline']);
});

test('the search looks at names and addresses', () => {
  expect(names('HALF@')).toEqual(['half']);
});
