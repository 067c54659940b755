import type { RoleRights } from '@lingxi/contract';

/** In the order people think of them; a noun of a newer server comes last. */
export const nouns = [
  'conversation',
  'contact',
  'faq',
  'canned_response',
  'tag',
  'bot',
  'report',
  'inbox',
  'hours',
  'agent',
  'team',
  'account',
  'api_key',
  'audit',
  'operation',
] as const;
export type Noun = (typeof nouns)[number];

/** All that any role may do, by what it is done to. */
export function groupRights(
  roles: readonly Pick<RoleRights, 'permissions'>[],
): { noun: Noun; permissions: string[] }[] {
  const all = [...new Set(roles.flatMap((role) => role.permissions))];
  return [...new Set(all.map((p) => p.split(':')[0] as Noun))]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((noun) => ({ noun, permissions: all.filter((p) => p.startsWith(`${noun}:`)) }));
}

const placeOf = (noun: Noun) => {
  const at = nouns.indexOf(noun);
  return at === -1 ? nouns.length : at;
};
