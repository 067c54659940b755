import { readStored, writeStored } from '../ui/storage.ts';
import { createStore } from '../ui/store.ts';

/** Beside the name, which is always there. */
export const columns = [
  'tier',
  'phone',
  'email',
  'tags',
  'city',
  'company',
  'language',
  'seen',
  'created',
] as const;
export type Column = (typeof columns)[number];

const key = 'lingxi-contact-columns';
const usual: Column[] = ['tier', 'phone', 'email', 'tags', 'seen', 'created'];

const stored = readStored<unknown>(key, usual);

/** Which of them this browser shows, in their own order. */
export const shownColumns = createStore<Column[]>(
  Array.isArray(stored) ? columns.filter((column) => stored.includes(column)) : usual,
);

export function toggleColumn(column: Column): void {
  const shown = shownColumns.get();
  const next = columns.filter((one) =>
    one === column ? !shown.includes(one) : shown.includes(one),
  );
  shownColumns.set(next);
  writeStored(key, next);
}
