import {
  limits,
  type MergeChoices,
  type MergeField,
  type MergeSide,
  mergeFields,
  tiers,
} from '@lingxi/contract';
import { joinAttributes } from './attributes.ts';
import type { ContactRow } from './rows.ts';
import { isVisitorName } from './visitor-name.ts';

/** Whose value stays where nobody has chosen: what is known beats what is not, and the one that stays beats the other. */
export function sideOf(field: MergeField, into: ContactRow, from: ContactRow): MergeSide {
  if (field === 'tier') {
    return tiers.indexOf(from.tier) > tiers.indexOf(into.tier) ? 'from' : 'into';
  }
  if (field === 'name') {
    const isMadeUp = (row: ContactRow) => isVisitorName(row.name, row.id);
    return isMadeUp(into) && !isMadeUp(from) ? 'from' : 'into';
  }
  return into[field] === null && from[field] !== null ? 'from' : 'into';
}

/** Pure: the one that stays, with what the other brings. */
export function joinContacts(
  into: ContactRow,
  from: ContactRow,
  choices: MergeChoices = {},
): ContactRow {
  const chosen = Object.fromEntries(
    mergeFields.map((field) => {
      const side = choices[field] ?? sideOf(field, into, from);
      return [field, (side === 'from' ? from : into)[field]];
    }),
  ) as Pick<ContactRow, MergeField>;
  const unknown = Object.fromEntries(
    Object.entries(from.attributes).filter(([key]) => !Object.hasOwn(into.attributes, key)),
  );
  const latest = seenAt(from) > seenAt(into) ? from : into;
  // A merge is no way around a block.
  const blocked = into.blocked_at ? into : from;
  return {
    ...into,
    ...chosen,
    is_identified: into.is_identified || from.is_identified,
    attributes: joinAttributes(into.attributes, unknown),
    tags: [...new Set([...into.tags, ...from.tags])].slice(0, limits.tagsPerContact),
    page: latest.page ?? into.page,
    blocked_at: blocked.blocked_at,
    blocked_until: blocked.blocked_until,
    block: blocked.block,
    last_seen_at: latest.last_seen_at,
    created_at: new Date(Math.min(into.created_at.getTime(), from.created_at.getTime())),
  };
}

const seenAt = (row: ContactRow): number => row.last_seen_at?.getTime() ?? 0;
