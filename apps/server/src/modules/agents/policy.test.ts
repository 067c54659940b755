import { type Role, roles } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { mayGrant, mayManage } from './policy.ts';

const below: Record<Role, Role[]> = {
  owner: ['owner', 'admin', 'lead', 'agent'],
  admin: ['lead', 'agent'],
  lead: ['agent'],
  agent: [],
};

it.each(roles)('%s gives and manages only what is below', (actor) => {
  for (const role of roles) {
    expect(mayGrant(actor, role), `${actor} grants ${role}`).toBe(below[actor].includes(role));
    expect(mayManage(actor, role), `${actor} manages ${role}`).toBe(below[actor].includes(role));
  }
});
