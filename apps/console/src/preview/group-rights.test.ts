import { permissions } from '@lingxi/contract';
import { expect, test } from 'vitest';
import en from '../locales/en/roles.json';
import zh from '../locales/zh/roles.json';
import { groupRights, nouns } from './group-rights.ts';

test('groups every permission under what it is about', () => {
  const groups = groupRights([{ permissions: [...permissions] }, { permissions: ['faq:read'] }]);
  expect(groups.flatMap((g) => g.permissions).toSorted()).toEqual([...permissions].toSorted());
  expect(groups[0]!.noun).toBe('conversation');
  expect(groups.every((g) => nouns.includes(g.noun))).toBe(true);
});

test.each([
  ['zh', zh],
  ['en', en],
])('says in %s what each permission is', (_, texts) => {
  const said = Object.keys(texts.permission);
  expect(said.toSorted()).toEqual(permissions.map((p) => p.replace(':', '_')).toSorted());
  expect(Object.keys(texts.noun)).toEqual(expect.arrayContaining([...nouns]));
});
