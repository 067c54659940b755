import type { SearchKind } from '@lingxi/contract';

/** The contract's lists, without the schema library they are made with. */
export const kinds = ['messages', 'notes', 'contacts', 'knowledge'] as const satisfies SearchKind[];
export const statuses = ['open', 'snoozed', 'resolved'] as const;
export const authors = ['contact', 'agent', 'bot'] as const;

/** By something that only conversations have: with one of these, other kinds are left out. */
export interface SearchFilter {
  inbox?: string | undefined;
  agent?: string | undefined;
  team?: string | undefined;
  tag?: string | undefined;
  status?: (typeof statuses)[number] | undefined;
  author?: (typeof authors)[number] | undefined;
  /** Days, both included. */
  from?: string | undefined;
  to?: string | undefined;
}

/** What the address of the search page holds. */
export interface Search extends SearchFilter {
  q?: string | undefined;
  kind?: SearchKind | undefined;
}

export const maxCharacters = 100;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export function readSearch(search: Record<string, unknown>): Search {
  const text = (name: string, fits: (value: string) => boolean) => {
    const value = search[name];
    // The router reads `q=12306` as a number, and `q=true` as a truth.
    const said = ['number', 'boolean'].includes(typeof value) ? String(value) : value;
    return typeof said === 'string' && said !== '' && fits(said) ? { [name]: said } : {};
  };
  const oneOf = (all: readonly string[]) => (value: string) => all.includes(value);
  const isId = (value: string) => uuid.test(value);
  const isDay = (value: string) => day.test(value);
  const { q } = text('q', () => true);
  return {
    ...(q ? { q: q.slice(0, maxCharacters) } : {}),
    ...text('kind', oneOf(kinds)),
    ...text('inbox', isId),
    ...text('agent', isId),
    ...text('team', isId),
    ...text('tag', (value) => value.length <= 40),
    ...text('status', oneOf(statuses)),
    ...text('author', oneOf(authors)),
    ...text('from', isDay),
    ...text('to', isDay),
  };
}

export const filterOf = ({ q: _, kind: __, ...filter }: Search): SearchFilter => filter;

export const isFiltered = (search: Search): boolean =>
  Object.values(filterOf(search)).some((value) => value !== undefined);

/** The kinds a search can have answers of. */
export function kindsOf(search: Search): readonly SearchKind[] {
  if (!isFiltered(search)) return kinds;
  // Only agents write notes.
  const { author = 'agent' } = search;
  return author === 'agent' ? ['messages', 'notes'] : ['messages'];
}
