import { defaultFilter } from 'cmdk';
import { pinyinInitials } from './pinyin-initials.ts';

/** What the server has found is shown as it is, below entries whose name begins so. */
const hitRank = 0.5;
export const hitPrefix = 'hit ';

/** How well an entry of ours fits what is typed: its name, then its initials, then anything near. */
export function rankEntry(value: string, search: string): number {
  if (value.startsWith(hitPrefix)) return hitRank;
  const label = value.toLowerCase();
  const typed = search.trim().toLowerCase();
  if (label.startsWith(typed)) return 1;
  if (label.includes(typed)) return 0.9;
  const initials = pinyinInitials(label);
  if (/^[a-z]+$/.test(typed) && initials.includes(typed)) return 0.8;
  return 0.4 * (defaultFilter?.(value, search) ?? 0);
}
