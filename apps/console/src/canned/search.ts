import type { CannedScope } from '@lingxi/contract';

/** What is looked at and what is open, kept in the address. */
export interface CannedSearch {
  scope?: CannedScope | undefined;
  category?: string | undefined;
  q?: string | undefined;
  /** The one in the drawer; `new` for one that is being written. */
  id?: string | undefined;
}

export const scopes: readonly CannedScope[] = ['personal', 'team', 'all'];

const textOf = (value: unknown, max: number) =>
  typeof value === 'string' && value !== '' ? value.slice(0, max) : undefined;

export function readSearch(search: Record<string, unknown>): CannedSearch {
  const scope = scopes.find((one) => one === search.scope);
  const category = typeof search.category === 'string' ? search.category.slice(0, 60) : undefined;
  const q = textOf(search.q, 100);
  const id = textOf(search.id, 40);
  return {
    ...(scope && { scope }),
    ...(category !== undefined && { category }),
    ...(q && { q }),
    ...(id && { id }),
  };
}
