import { isDeepStrictEqual } from 'node:util';
import type { Attributes } from '@lingxi/contract';
import type { ContactRow } from './rows.ts';

/** What a merge remembers of the one that stays: everything it may have changed. */
export type Kept = Omit<ContactRow, 'id' | 'merged_into_id'>;

export function keptOf({ id: _, merged_into_id: __, ...kept }: ContactRow): Kept {
  return kept;
}

/** From jsonb, where instants are texts. */
export function readKept(stored: unknown): Kept {
  const kept = stored as Kept;
  const instant = (value: unknown) => (value === null ? null : new Date(value as string));
  return {
    ...kept,
    blocked_at: instant(kept.blocked_at),
    blocked_until: instant(kept.blocked_until),
    last_seen_at: instant(kept.last_seen_at),
    created_at: new Date(kept.created_at),
  };
}

const plain = [
  'name',
  'email',
  'phone',
  'tier',
  'locale',
  'is_identified',
  'page',
  'last_seen_at',
  'created_at',
] as const;
const block = ['blocked_at', 'blocked_until', 'block'] as const;

/** Pure: takes back what the merge has changed, and leaves what has been changed since. */
export function partContacts(now: ContactRow, before: Kept, after: Kept): ContactRow {
  const next = { ...now };
  const back = <K extends keyof Kept>(keys: readonly K[]) => {
    if (!keys.every((key) => isDeepStrictEqual(now[key], after[key]))) return;
    for (const key of keys) Object.assign(next, { [key]: before[key] });
  };
  for (const key of plain) back([key]);
  // One thing in three columns.
  back(block);
  const brought = after.tags.filter((tag) => !before.tags.includes(tag));
  next.tags = now.tags.filter((tag) => !brought.includes(tag));
  next.attributes = attributesBack(now.attributes, before.attributes, after.attributes);
  return next;
}

function attributesBack(now: Attributes, before: Attributes, after: Attributes): Attributes {
  const isBrought = ([key, value]: [string, unknown]) =>
    !Object.hasOwn(before, key) && Object.hasOwn(after, key) && after[key] === value;
  return Object.fromEntries(Object.entries(now).filter((entry) => !isBrought(entry)));
}
