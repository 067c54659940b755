import type { Agent, AgentId, Me, Role } from '@lingxi/contract';
import { expect, test } from 'vitest';
import { grantableRoles, mayManage } from './ranks.ts';

test.each<[Role, Role[]]>([
  ['owner', ['agent', 'lead', 'admin', 'owner']],
  ['admin', ['agent', 'lead']],
  ['lead', ['agent']],
  ['agent', []],
])('%s gives', (role, given) => {
  expect(grantableRoles(role)).toEqual(given);
});

const person = (id: string, role: Role) => ({ id: id as AgentId, role }) as Agent;
const me = (role: Role): Pick<Me, 'agent'> => ({ agent: person('me', role) });

test.each<[Role, string, Role, boolean]>([
  ['owner', 'x', 'owner', true],
  ['admin', 'x', 'owner', false],
  ['admin', 'x', 'admin', false],
  ['admin', 'x', 'lead', true],
  ['admin', 'me', 'admin', true],
  ['lead', 'x', 'lead', false],
])('%s manages %s (%s)', (mine, id, theirs, may) => {
  expect(mayManage(me(mine), person(id, theirs))).toBe(may);
});
