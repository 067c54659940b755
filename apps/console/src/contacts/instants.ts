import dayjs from 'dayjs';
import type { ContactSearch } from './search.ts';

type Days = Pick<ContactSearch, 'seenFrom' | 'seenTo' | 'createdFrom' | 'createdTo'>;

/** The server knows instants only: a day ends where the next one begins. */
export function instantsOf(days: Days): Days {
  const from = (day: string | undefined) => day && dayjs(day).startOf('day').toISOString();
  const to = (day: string | undefined) =>
    day && dayjs(day).add(1, 'day').startOf('day').toISOString();
  return {
    seenFrom: from(days.seenFrom),
    seenTo: to(days.seenTo),
    createdFrom: from(days.createdFrom),
    createdTo: to(days.createdTo),
  };
}
