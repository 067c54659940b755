import * as canned from '../../../src/modules/automations/store.ts';
import { newId } from '../../../src/platform/ids.ts';
import { farFuture, page, type StoreCases } from './store-case.ts';

const longAgo = new Date(0);
const row = (id: string, teamId: string | null = null): canned.CannedRow => ({
  id,
  scope: teamId ? 'team' : 'all',
  team_id: teamId,
  agent_id: null,
  shortcut: 'x',
  title: 'x',
  text: 'x',
  category: '',
  uses: 0,
  updated_at: longAgo,
});

export const automationCases: StoreCases = {
  'modules/automations/store.ts#selectUsable': [
    (tx) => canned.selectUsable(tx, page),
    (tx, their) => canned.selectUsable(tx, { ...page, q: their.mark, category: their.mark }),
    (tx, their) => {
      // Somebody who sees only what a foreign agent keeps for themselves.
      const actor = { kind: 'agent' as const, id: their.ownerId, name: null };
      return canned.selectUsable({ ...tx, actor, scope: 'own', teamIds: [their.teamId] }, page);
    },
  ],
  'modules/automations/store.ts#countCategories': (tx) => canned.countCategories(tx),
  'modules/automations/store.ts#lockCanned': (tx, their) => canned.lockCanned(tx, their.cannedId),
  'modules/automations/store.ts#lockDeletedCanned': (tx, their) =>
    canned.lockDeletedCanned(tx, their.deletedCannedId, longAgo),
  'modules/automations/store.ts#insertCanned': [
    (tx, their) => canned.insertCanned(tx, row(their.cannedId)),
    (tx, their) => canned.insertCanned(tx, row(newId(), their.teamId)),
  ],
  'modules/automations/store.ts#saveCanned': [
    (tx, their) => canned.saveCanned(tx, row(their.cannedId)),
    (tx, their, my) => canned.saveCanned(tx, row(my.cannedId, their.teamId)),
  ],
  'modules/automations/store.ts#addUse': (tx, their) => canned.addUse(tx, their.cannedId),
  'modules/automations/store.ts#removeDeletedCanned': (tx) =>
    canned.removeDeletedCanned(tx, farFuture),
};
